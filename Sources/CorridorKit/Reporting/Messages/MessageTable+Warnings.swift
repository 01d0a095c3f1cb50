extension MessageTable {
  /// What makes the figures of a report poorer than they look.
  static let warnings = """
    warning.few_payers
      en Only {payers:# payer|# payers} in all: a poor picture of ordinary payers. Points lean on few
         people and will change with more data. --population takes the ordinary side from elsewhere.
      fr Seulement {payers:# payeur|# payeurs} en tout : une image pauvre des payeurs ordinaires. Les
         points reposent sur peu de personnes et changeront avec plus de données. --population prend
         le côté ordinaire ailleurs.
      nl Slechts {payers:# betaler|# betalers} in totaal: een pover beeld van gewone betalers. Punten
         rusten op weinig mensen en veranderen met meer gegevens. --population haalt de gewone kant
         ergens anders vandaan.
      pl Płatników w sumie tylko {payers}: to ubogi obraz zwykłych płatników. Punkty opierają się na
         niewielu osobach i zmienią się wraz z większą liczbą danych. --population bierze zwykłą
         stronę skądinąd.
      de Nur {payers:# Zahler|# Zahler} insgesamt: ein dürftiges Bild gewöhnlicher Zahler. Die Punkte
         stützen sich auf wenige Menschen und ändern sich mit mehr Daten. --population nimmt die
         gewöhnliche Seite anderswoher.
      es Solo {payers:# pagador|# pagadores} en total: una imagen pobre de los pagadores corrientes.
         Los puntos se apoyan en pocas personas y cambiarán con más datos. --population toma el lado
         corriente de otra parte.
    warning.preselected
      en {suspects} of {payers:# payer|# payers} {suspects:enters|enter} the purchase lane: this input
         looks pre-selected. Against payers like themselves suspects look ordinary; --population takes
         the ordinary side from elsewhere.
      fr {suspects} sur {payers:# payeur|# payeurs} {suspects:entre|entrent} dans la voie d'achat : ces
         données semblent avoir été présélectionnées. Face à des payeurs comme eux, des suspects
         paraissent ordinaires ; --population prend le côté ordinaire ailleurs.
      nl {suspects} van {payers:# betaler|# betalers} {suspects:komt|komen} in de aankoopbaan: deze
         invoer lijkt vooraf geselecteerd. Naast betalers zoals zijzelf lijken verdachten gewoon;
         --population haalt de gewone kant ergens anders vandaan.
      pl Na ścieżkę zakupu trafia {suspects} z {payers:# płatnika|# płatników}: te dane wyglądają na
         wstępnie wybrane. Obok płatników takich jak oni podejrzani wyglądają zwyczajnie; --population
         bierze zwykłą stronę skądinąd.
      de {suspects} von {payers:# Zahler|# Zahlern} {suspects:kommt|kommen} in die Kaufspur: diese
         Eingabe wirkt vorausgewählt. Neben Zahlern wie ihnen selbst wirken Verdächtige gewöhnlich;
         --population nimmt die gewöhnliche Seite anderswoher.
      es {suspects} de {payers:# pagador|# pagadores} {suspects:entra|entran} en la vía de compra: estos
         datos parecen preseleccionados. Frente a pagadores como ellos, los sospechosos parecen
         corrientes; --population toma el lado corriente de otra parte.
    warning.crowded
      en {suspects} of {payers:# payer|# payers} {suspects:stands|stand} in the purchase lane: too many
         of the scores that q is fitted to, the highest 3 %, are theirs. q is too great here, and a
         great q clears nobody.
      fr {suspects} sur {payers:# payeur|# payeurs} {suspects:est|sont} dans la voie d'achat : trop des
         scores sur lesquels q est ajusté, les 3 % les plus hauts, sont les leurs. q est ici trop
         grand, et un grand q ne disculpe personne.
      nl {suspects} van {payers:# betaler|# betalers} {suspects:staat|staan} in de aankoopbaan: te veel
         van de scores waarop q is aangepast, de hoogste 3 %, zijn van hen. q is hier te groot, en een
         grote q pleit niemand vrij.
      pl Na ścieżce zakupu: {suspects} z {payers:# płatnika|# płatników}. Zbyt wiele wyników, do których
         dopasowano q (najwyższe 3 %), należy do nich. q jest tu za duże, a duże q nikogo nie
         oczyszcza.
      de {suspects} von {payers:# Zahler|# Zahlern} {suspects:steht|stehen} in der Kaufspur: zu viele
         der Punkte, an die q angepasst ist, die höchsten 3 %, sind ihre. q ist hier zu groß, und ein
         großes q entlastet niemanden.
      es {suspects} de {payers:# pagador|# pagadores} {suspects:está|están} en la vía de compra:
         demasiadas de las puntuaciones a las que se ajusta q, el 3 % más alto, son suyas. q es aquí
         demasiado grande, y un q grande no descarta a nadie.
    warning.no_time_of_day
      en {n} of {payments:# payment|# payments} {n:has|have} no time of day: nothing is said of
         {n:its hour|their hours}.
      fr {n} sur {payments:# paiement|# paiements} {n:n'a|n'ont} pas d'heure : rien n'est dit de
         {n:son heure|leurs heures}.
      nl {n} van {payments:# betaling|# betalingen} {n:heeft|hebben} geen tijdstip: over het uur
         ervan wordt niets gezegd.
      pl Bez pory dnia: {n} z {payments:# płatności|# płatności}; o ich godzinach nic się nie mówi.
      de {n} von {payments:# Zahlung|# Zahlungen} {n:hat|haben} keine Uhrzeit: über die Stunde wird
         dort nichts gesagt.
      es {n} de {payments:# pago|# pagos} no {n:tiene|tienen} hora: de ella no se dice nada.
    warning.no_offset
      en {n} of {payments:# payment|# payments} {n:states|state} no offset from UTC: hours there are
         those of the zone that reading took them for.
      fr {n} sur {payments:# paiement|# paiements} {n:n'indique|n'indiquent} aucun décalage avec UTC :
         les heures y sont celles du fuseau supposé à la lecture.
      nl {n} van {payments:# betaling|# betalingen} {n:noemt|noemen} geen verschil met UTC: uren zijn
         daar die van de tijdzone die bij het lezen is aangenomen.
      pl Bez przesunięcia względem UTC: {n} z {payments:# płatności|# płatności}; godziny są tam
         godzinami strefy przyjętej przy odczycie.
      de {n} von {payments:# Zahlung|# Zahlungen} {n:nennt|nennen} keinen Abstand zu UTC: Stunden
         sind dort die der Zeitzone, die beim Lesen angenommen wurde.
      es {n} de {payments:# pago|# pagos} no {n:indica|indican} diferencia con UTC: las horas son ahí
         las de la zona supuesta al leer.
    warning.beneficiaries_by_name
      en In {n} of {payments:# payment|# payments} the beneficiary or payer is known by a bare name
         only: who else pays the same beneficiaries is not known there and cannot be judged.
      fr Pour {n} sur {payments:# paiement|# paiements}, le bénéficiaire ou le payeur n'est connu que
         par un nom : qui d'autre paie les mêmes bénéficiaires n'y est pas connu et ne peut être jugé.
      nl Bij {n} van {payments:# betaling|# betalingen} is de begunstigde of betaler alleen bij naam
         bekend: wie dezelfde begunstigden nog meer betaalt, is daar niet bekend en niet te beoordelen.
      pl W {n} z {payments:# płatności|# płatności} odbiorca lub płatnik znany jest tylko z nazwiska:
         kto jeszcze płaci tym samym odbiorcom, nie jest tam znane i nie da się ocenić.
      de Bei {n} von {payments:# Zahlung|# Zahlungen} ist der Empfänger oder Zahler nur dem Namen nach
         bekannt: wer dieselben Empfänger sonst bezahlt, ist dort nicht bekannt und nicht zu beurteilen.
      es En {n} de {payments:# pago|# pagos} el beneficiario o el pagador se conoce solo por un nombre:
         quién más paga a los mismos beneficiarios no se sabe ahí y no puede juzgarse.
    warning.payers_by_name
      en In {n} of {payments:# payment|# payments} the payer is known by a bare name only: equal names
         in one input are taken for one payer, who may be several people.
      fr Pour {n} sur {payments:# paiement|# paiements}, le payeur n'est connu que par un nom : des noms
         égaux d'un même fichier valent pour un payeur, qui peut être plusieurs personnes.
      nl Bij {n} van {payments:# betaling|# betalingen} is de betaler alleen bij naam bekend: gelijke
         namen in één bestand gelden als één betaler, die meer dan één mens kan zijn.
      pl W {n} z {payments:# płatności|# płatności} płatnik znany jest tylko z nazwiska: jednakowe
         nazwiska w jednym pliku uchodzą za jednego płatnika, którym może być kilka osób.
      de Bei {n} von {payments:# Zahlung|# Zahlungen} ist der Zahler nur dem Namen nach bekannt: gleiche
         Namen einer Eingabe gelten als ein Zahler, der mehrere Menschen sein kann.
      es En {n} de {payments:# pago|# pagos} el pagador se conoce solo por un nombre: los nombres iguales
         de un fichero valen por un pagador, que puede ser varias personas.
    warning.left_out
      en {n:# input|# inputs} ({listed}) could not be used and {n:is|are} left out (--skip-unusable):
         nothing of {n:it|them} stands in this report.
      fr {n:# fichier|# fichiers} ({listed}) {n:n'a|n'ont} pas pu servir et {n:est omis|sont omis}
         (--skip-unusable) : rien n'en figure dans ce rapport.
      nl {n:# bestand|# bestanden} ({listed}) {n:was|waren} niet te gebruiken en {n:is|zijn}
         weggelaten (--skip-unusable): niets ervan staat in dit rapport.
      pl Pominięto pliki, których nie dało się użyć (--skip-unusable; liczba: {n}): {listed}. Nic z nich
         nie znalazło się w tym raporcie.
      de {n:# Datei|# Dateien} ({listed}) {n:war|waren} nicht verwendbar und {n:ist|sind} weggelassen
         (--skip-unusable): nichts davon steht in diesem Bericht.
      es {n:# fichero|# ficheros} ({listed}) no se {n:pudo|pudieron} usar y {n:queda|quedan} fuera
         (--skip-unusable): nada de lo que {n:contiene|contienen} está en este informe.
    warning.pseudonyms
      en Identifiers are pseudonyms made with key {key}; birth dates are those of a year's end.
      fr Les identifiants sont des pseudonymes faits avec la clé {key} ; les dates de naissance sont
         celles d'une fin d'année.
      nl Identificaties zijn pseudoniemen, gemaakt met sleutel {key}; geboortedata zijn die van het
         einde van een jaar.
      pl Identyfikatory są pseudonimami utworzonymi kluczem {key}; daty urodzenia to koniec roku.
      de Kennungen sind Pseudonyme, gebildet mit Schlüssel {key}; Geburtsdaten sind die eines
         Jahresendes.
      es Los identificadores son seudónimos hechos con la clave {key}; las fechas de nacimiento son
         las de un fin de año.
    warning.shifted_dates
      en Each payer's dates are moved by up to {days:# day|# days}.
      fr Les dates de chaque payeur sont déplacées d'au plus {days:# jour|# jours}.
      nl De data van elke betaler zijn tot {days:# dag|# dagen} verschoven.
      pl Daty każdego płatnika są przesunięte najwyżej o {days:# dzień|# dni|# dni|# dnia}.
      de Die Daten jedes Zahlers sind um bis zu {days:# Tag|# Tage} verschoben.
      es Las fechas de cada pagador están desplazadas hasta {days:# día|# días}.
    warning.coarse_amounts
      en Amounts keep {n:# digit|# digits}.
      fr Les montants gardent {n:# chiffre|# chiffres}.
      nl Bedragen houden {n:# cijfer|# cijfers}.
      pl Kwoty zachowują {n:# cyfrę|# cyfry|# cyfr|# cyfry}.
      de Beträge behalten {n:# Ziffer|# Ziffern}.
      es Los importes conservan {n:# cifra|# cifras}.
    warning.pseudonymous_ledger
      en A ledger among the inputs was made with pseudonyms of key {key}: identifiers there are not the
         true ones, and birth dates are those of a year's end.
      fr Un registre parmi les données a été établi avec des pseudonymes de la clé {key} : les
         identifiants n'y sont pas les vrais, et les dates de naissance sont celles d'une fin d'année.
      nl Een grootboek in de invoer is gemaakt met pseudoniemen van sleutel {key}: identificaties zijn
         daar niet de echte, en geboortedata zijn die van het einde van een jaar.
      pl Rejestr wśród danych wejściowych powstał z pseudonimami klucza {key}: identyfikatory nie są tam
         prawdziwe, a daty urodzenia to koniec roku.
      de Ein Hauptbuch unter den Eingaben wurde mit Pseudonymen des Schlüssels {key} erstellt: Kennungen
         sind dort nicht die wahren, und Geburtsdaten sind die eines Jahresendes.
      es Un libro entre las entradas se hizo con seudónimos de la clave {key}: los identificadores no son
         ahí los verdaderos, y las fechas de nacimiento son las de un fin de año.
    warning.shifted_ledger
      en In a ledger among the inputs each payer's dates are moved by up to {days:# day|# days}.
      fr Dans un registre parmi les données, les dates de chaque payeur sont déplacées d'au plus
         {days:# jour|# jours}.
      nl In een grootboek in de invoer zijn de data van elke betaler tot {days:# dag|# dagen} verschoven.
      pl W rejestrze wśród danych wejściowych daty każdego płatnika są przesunięte najwyżej o
         {days:# dzień|# dni|# dni|# dnia}.
      de In einem Hauptbuch unter den Eingaben sind die Daten jedes Zahlers um bis zu
         {days:# Tag|# Tage} verschoben.
      es En un libro entre las entradas, las fechas de cada pagador están desplazadas hasta
         {days:# día|# días}.
    warning.coarse_ledger
      en In a ledger among the inputs amounts keep {n:# digit|# digits}.
      fr Dans un registre parmi les données, les montants gardent {n:# chiffre|# chiffres}.
      nl In een grootboek in de invoer houden bedragen {n:# cijfer|# cijfers}.
      pl W rejestrze wśród danych wejściowych kwoty zachowują {n:# cyfrę|# cyfry|# cyfr|# cyfry}.
      de In einem Hauptbuch unter den Eingaben behalten Beträge {n:# Ziffer|# Ziffern}.
      es En un libro entre las entradas, los importes conservan {n:# cifra|# cifras}.
    """
}
