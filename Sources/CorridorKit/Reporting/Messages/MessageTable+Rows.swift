extension MessageTable {
  /// What became of rows, and what a report leaves out.
  static let rowWords = """
    rows.heading
      en Rows
      fr Lignes
      nl Regels
      pl Wiersze
      de Zeilen
      es Filas
    rows.read
      en read
      fr lues
      nl gelezen
      pl odczytane
      de gelesen
      es leídas
    rows.rejected
      en rejected
      fr rejetées
      nl geweigerd
      pl odrzucone
      de zurückgewiesen
      es rechazadas
    rows.duplicates
      en duplicates
      fr doublons
      nl dubbele
      pl powtórzone
      de doppelt
      es duplicadas
    rows.out_of_scope
      en out of scope
      fr hors champ
      nl buiten bereik
      pl poza zakresem
      de außerhalb
      es fuera del ámbito
    rows.in_scope
      en in scope
      fr dans le champ
      nl binnen bereik
      pl w zakresie
      de im Bereich
      es en el ámbito
    rows.equation
      en {@rows.read} = {@rows.rejected} + {@rows.duplicates} + {@rows.out_of_scope} +
         {@rows.in_scope}
      fr {@rows.read} = {@rows.rejected} + {@rows.duplicates} + {@rows.out_of_scope} +
         {@rows.in_scope}
      nl {@rows.read} = {@rows.rejected} + {@rows.duplicates} + {@rows.out_of_scope} +
         {@rows.in_scope}
      pl {@rows.read} = {@rows.rejected} + {@rows.duplicates} + {@rows.out_of_scope} +
         {@rows.in_scope}
      de {@rows.read} = {@rows.rejected} + {@rows.duplicates} + {@rows.out_of_scope} +
         {@rows.in_scope}
      es {@rows.read} = {@rows.rejected} + {@rows.duplicates} + {@rows.out_of_scope} +
         {@rows.in_scope}
    rows.sentence
      en {@rows.heading}: {@rows.read} {read} = {@rows.rejected} {rejected} + {@rows.duplicates}
         {duplicates} + {@rows.out_of_scope} {out} + {@rows.in_scope} {in}
      fr {@rows.heading} : {@rows.read} {read} = {@rows.rejected} {rejected} + {@rows.duplicates}
         {duplicates} + {@rows.out_of_scope} {out} + {@rows.in_scope} {in}
      nl {@rows.heading}: {@rows.read} {read} = {@rows.rejected} {rejected} + {@rows.duplicates}
         {duplicates} + {@rows.out_of_scope} {out} + {@rows.in_scope} {in}
      pl {@rows.heading}: {@rows.read} {read} = {@rows.rejected} {rejected} + {@rows.duplicates}
         {duplicates} + {@rows.out_of_scope} {out} + {@rows.in_scope} {in}
      de {@rows.heading}: {@rows.read} {read} = {@rows.rejected} {rejected} + {@rows.duplicates}
         {duplicates} + {@rows.out_of_scope} {out} + {@rows.in_scope} {in}
      es {@rows.heading}: {@rows.read} {read} = {@rows.rejected} {rejected} + {@rows.duplicates}
         {duplicates} + {@rows.out_of_scope} {out} + {@rows.in_scope} {in}
    phrase.labelled
      en {label}: {value}
      fr {label} : {value}
      nl {label}: {value}
      pl {label}: {value}
      de {label}: {value}
      es {label}: {value}
    rows.why.domestic
      en domestic
      fr intérieur
      nl binnenlands
      pl krajowe
      de inländisch
      es nacional
    rows.why.corridor
      en corridor
      fr corridor
      nl corridor
      pl korytarz
      de Korridor
      es corredor
    rows.why.ceiling
      en ceiling
      fr plafond
      nl bovengrens
      pl pułap
      de Obergrenze
      es tope
    rows.why.no_rate
      en no rate
      fr sans taux
      nl geen koers
      pl brak kursu
      de ohne Kurs
      es sin tipo de cambio
    rows.why.not_completed
      en not completed
      fr non abouti
      nl niet voltooid
      pl niezrealizowane
      de nicht ausgeführt
      es sin completar
    rows.why.reversed
      en reversed
      fr annulé
      nl teruggedraaid
      pl cofnięte
      de storniert
      es anulado
    rows.why.not_outgoing
      en not outgoing
      fr non sortant
      nl niet uitgaand
      pl niewychodzące
      de nicht ausgehend
      es no saliente
    rows.why.after_as_of
      en after --as-of
      fr après --as-of
      nl na --as-of
      pl po --as-of
      de nach --as-of
      es después de --as-of
    rows.why.not_in_ledger
      en not in the ledger
      fr hors du registre
      nl niet in het grootboek
      pl poza rejestrem
      de nicht im Hauptbuch
      es fuera del libro
    rows.why.field_count
      en number of fields
      fr nombre de champs
      nl aantal velden
      pl liczba pól
      de Zahl der Felder
      es número de campos
    rows.why.payer_missing
      en payer missing
      fr payeur absent
      nl betaler ontbreekt
      pl brak płatnika
      de Zahler fehlt
      es falta el pagador
    rows.why.beneficiary_missing
      en beneficiary missing
      fr bénéficiaire absent
      nl begunstigde ontbreekt
      pl brak odbiorcy
      de Empfänger fehlt
      es falta el beneficiario
    rows.why.timestamp
      en time
      fr date ou heure
      nl tijdstip
      pl czas
      de Zeitangabe
      es fecha u hora
    rows.why.amount
      en amount
      fr montant
      nl bedrag
      pl kwota
      de Betrag
      es importe
    rows.why.currency
      en currency
      fr devise
      nl valuta
      pl waluta
      de Währung
      es moneda
    rows.why.country
      en country
      fr pays
      nl land
      pl kraj
      de Land
      es país
    rows.why.encoding
      en encoding
      fr encodage
      nl codering
      pl kodowanie
      de Zeichenkodierung
      es codificación
    rows.why.foreign_table
      en another table
      fr autre tableau
      nl andere tabel
      pl inna tabela
      de andere Tabelle
      es otra tabla
    rows.why.too_long
      en too long
      fr trop long
      nl te lang
      pl za długie
      de zu lang
      es demasiado largo
    rows.why.contradiction
      en contradiction
      fr contradiction
      nl tegenspraak
      pl sprzeczność
      de Widerspruch
      es contradicción
    rows.conflicting
      en Rows that share a transaction id and differ otherwise, counted as separate payments: {n}
      fr Lignes de même identifiant de transaction, différentes par ailleurs, comptées comme
         paiements séparés : {n}
      nl Regels met hetzelfde transactienummer die verder verschillen, geteld als aparte
         betalingen: {n}
      pl Wiersze o tym samym numerze transakcji, poza tym różne, liczone jako osobne płatności: {n}
      de Zeilen mit gleicher Transaktionsnummer, die sonst verschieden sind, als eigene Zahlungen
         gezählt: {n}
      es Filas con el mismo número de transacción y distintas en lo demás, contadas como pagos
         separados: {n}
    payer.active
      en active: the last payment lies {n:# day|# days} before the end of the data
      fr actif : le dernier paiement précède de {n:# jour|# jours} la fin des données
      nl actief: de laatste betaling ligt {n:# dag|# dagen} voor het einde van de gegevens
      pl aktywny: ostatnia płatność {n:# dzień|# dni} przed końcem danych
      de aktiv: die letzte Zahlung liegt {n:# Tag|# Tage} vor dem Ende der Daten
      es activo: el último pago es de {n:# día|# días} antes del fin de los datos
    payer.active.later
      en active: the last payment lies after the end of the data
      fr actif : le dernier paiement est postérieur à la fin des données
      nl actief: de laatste betaling ligt na het einde van de gegevens
      pl aktywny: ostatnia płatność po końcu danych
      de aktiv: die letzte Zahlung liegt nach dem Ende der Daten
      es activo: el último pago es posterior al fin de los datos
    head.marks
      en Evidence by family: one mark a bit after the caps, + for a look, - against it, at most 12 marks.
      fr Indices par famille : une marque par bit après plafonds, + pour regarder, - contre, 12 marques au plus.
      nl Signalen per familie: één teken per bit na begrenzing, + voor kijken, - ertegen, hoogstens 12 tekens.
      pl Przesłanki według rodzin: jeden znak na bit po ograniczeniu, + za przyjrzeniem się, - przeciw, najwyżej 12.
      de Anzeichen nach Familien: ein Zeichen je Bit nach Deckelung, + fürs Hinsehen, - dagegen, höchstens 12.
      es Indicios por familia: una marca por bit tras los límites, + a favor de mirar, - en contra, 12 como mucho.
    head.budget
      en Budget: {n:# payer|# payers} per 100,000 that are ranked; of {of} that makes at most {most:#
         payer|# payers} per lane, rounded up.
      fr Budget : {n:# payeur|# payeurs} pour 100,000 classés ; sur {of}, cela fait au plus {most:#
         payeur|# payeurs} par voie, arrondi vers le haut.
      nl Budget: {n:# betaler|# betalers} per 100,000 in de rangorde; van {of} {most:is dat er hoogstens
         #|zijn dat er hoogstens #} per baan, naar boven afgerond.
      pl Budżet: {n:# płatnik|# płatnicy|# płatników} na 100,000 uszeregowanych; z {of} daje to najwyżej
         {most:# płatnika|# płatników} na ścieżkę, w zaokrągleniu w górę.
      de Budget: {n:# Zahler} je 100,000 in der Rangfolge; bei {of} macht das höchstens {most:# Zahler}
         je Spur, aufgerundet.
      es Cupo: {n:# pagador|# pagadores} por cada 100,000 clasificados; de {of}, son como mucho
         {most:# pagador|# pagadores} por vía, redondeado hacia arriba.
    head.narrowed
      en Printed are only payers {which}; ranks are those among all.
      fr Seuls sont imprimés les payeurs {which} ; les rangs sont ceux parmi tous.
      nl Getoond worden alleen betalers {which}; de rangen zijn die onder allen.
      pl Pokazano tylko płatników {which}; pozycje liczone są wśród wszystkich.
      de Gezeigt sind nur Zahler {which}; die Ränge gelten unter allen.
      es Solo se muestran pagadores {which}; los lugares son entre todos.
    narrowed.since
      en with a payment on {day} or later
      fr ayant payé le {day} ou après
      nl met een betaling op {day} of later
      pl z płatnością w dniu {day} lub później
      de mit einer Zahlung am {day} oder später
      es con un pago el {day} o después
    narrowed.lane
      en of the lane {lane}
      fr de la voie {lane}
      nl van de baan {lane}
      pl ze ścieżki {lane}
      de der Spur {lane}
      es de la vía {lane}
    head.q
      en q is the expected share, among payers who stand out from their own corridor's payers at least
         as much, whose pattern is no more than chance; not the probability of innocence. It need not
         rise from rank to rank. Groups of honest people who look alike are beyond chance too: in
         made-up worlds most payers with a small q had bought nothing.
      fr q est la part attendue, parmi les payeurs qui se distinguent au moins autant des payeurs de leur
         propre corridor, dont le motif n'est que hasard ; pas la probabilité d'innocence. Il ne croît
         pas forcément de rang en rang. Des groupes d'honnêtes gens qui se ressemblent dépassent aussi
         le hasard : dans des mondes inventés, la plupart des payeurs au q faible n'avaient rien acheté.
      nl q is het verwachte aandeel, onder betalers die minstens zo sterk van betalers van hun eigen
         corridor afwijken, van wie het patroon niet meer is dan toeval; niet de kans op onschuld. Het
         hoeft niet van rang tot rang te stijgen. Groepen eerlijke mensen die op elkaar lijken, gaan
         ook boven toeval uit: in verzonnen werelden hadden de meeste betalers met
         een kleine q niets gekocht.
      pl q to oczekiwany udział płatników, wśród co najmniej równie odmiennych od płatników własnego
         korytarza, których wzorzec jest tylko przypadkiem; nie prawdopodobieństwo niewinności. Nie
         musi rosnąć z pozycją. Grupy uczciwych, podobnych do siebie ludzi także wykraczają poza
         przypadek: w zmyślonych światach większość płatników o małym q niczego nie kupiła.
      de q ist der erwartete Anteil unter Zahlern, die sich von Zahlern ihres eigenen Korridors
         mindestens ebenso abheben, deren Muster nur Zufall ist; nicht die Wahrscheinlichkeit der
         Unschuld. Es muss nicht von Rang zu Rang steigen. Auch Gruppen ehrlicher Leute, die einander
         gleichen, liegen jenseits des Zufalls: in erfundenen Welten hatten die meisten Zahler mit
         kleinem q nichts gekauft.
      es q es la proporción esperada, entre pagadores que se apartan al menos tanto de los de su propio
         corredor, cuyo patrón no es más que azar; no la probabilidad de inocencia. No tiene por qué
         crecer de lugar en lugar. Grupos de gente honrada que se parecen también superan el azar: en
         mundos inventados la mayoría de los pagadores con q pequeña no había comprado nada.
    sums.heading
      en How the points add up, in bits
      fr Comment les points s'additionnent, en bits
      nl Hoe de punten optellen, in bits
      pl Jak sumują się punkty, w bitach
      de Wie sich die Punkte addieren, in Bit
      es Cómo se suman los puntos, en bits
    sums.capped
      en (its indicators add up to {sum}; limit {limit})
      fr (ses indicateurs font {sum} ; limite {limit})
      nl (de indicatoren tellen op tot {sum}; grens {limit})
      pl (wskaźniki dają razem {sum}; granica {limit})
      de (die Merkmale ergeben zusammen {sum}; Grenze {limit})
      es (sus indicadores suman {sum}; límite {limit})
    sums.habits
      en (its indicators add up to {sum}; how other payers usually pay counts for a look only as far as
         the rest of the network does)
      fr (ses indicateurs font {sum} ; les habitudes des autres payeurs ne comptent qu'autant que le reste
         du réseau)
      nl (de indicatoren tellen op tot {sum}; gewoonten van andere betalers tellen slechts zover als de
         rest van het netwerk)
      pl (wskaźniki dają razem {sum}; zwyczaje innych płatników liczą się tylko w miarę reszty sieci)
      de (die Merkmale ergeben zusammen {sum}; Gewohnheiten der anderen Zahler zählen nur so weit wie
         das übrige Netzwerk)
      es (sus indicadores suman {sum}; los hábitos de otros pagadores cuentan solo en la medida del resto
         de la red)
    sums.score
      en purchase score: {score}
      fr score d'achat : {score}
      nl aankoopscore: {score}
      pl wynik zakupu: {score}
      de Kaufpunkte: {score}
      es puntuación de compra: {score}
    sums.victim_score
      en victim score: {score}
      fr score de victime : {score}
      nl slachtofferscore: {score}
      pl wynik ofiary: {score}
      de Opferpunkte: {score}
      es puntuación de víctima: {score}
    sums.few
      en (families add up to {sum}; fewer than {n:# family speaks|# families speak} for a look, so their
         positive points count up to {limit})
      fr (les familles font {sum} ; moins de {n:# famille parle|# familles parlent} pour un regard,
         leurs points positifs comptent donc jusqu'à {limit})
      nl (de families tellen op tot {sum}; minder dan {n:# familie spreekt|# families spreken} voor een
         blik, dus tellen hun positieve punten tot {limit})
      pl (rodziny dają razem {sum}; mniej niż {n:# rodzina przemawia|# rodziny przemawiają|# rodzin
         przemawia} za przyjrzeniem się, więc ich punkty dodatnie liczą się do {limit})
      de (die Familien ergeben {sum}; weniger als {n:# Familie spricht|# Familien sprechen} für einen
         Blick, daher zählen ihre positiven Punkte bis {limit})
      es (las familias suman {sum}; menos de {n:# familia habla|# familias hablan} a favor de mirar, así
         que sus puntos positivos cuentan hasta {limit})
    sums.hangs
      en What hangs on what, all other payers left as they are
      fr Ce qui tient à quoi, les autres payeurs inchangés
      nl Wat van wat afhangt, alle andere betalers gelijk gelaten
      pl Co od czego zależy, przy niezmienionych pozostałych płatnikach
      de Was woran hängt, alle anderen Zahler unverändert
      es Qué depende de qué, los demás pagadores sin cambios
    sums.without
      en without the family {family} the score would be {score} and the rank {rank}
      fr sans la famille {family}, le score serait {score} et le rang {rank}
      nl zonder de familie {family} zou de score {score} zijn en de rang {rank}
      pl bez rodziny {family} wynik wynosiłby {score}, a pozycja {rank}
      de ohne die Familie {family} wären die Punkte {score} und der Rang {rank}
      es sin la familia {family} la puntuación sería {score} y el lugar {rank}
    """
}
