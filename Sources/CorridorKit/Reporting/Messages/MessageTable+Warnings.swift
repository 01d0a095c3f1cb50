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
    """
}
