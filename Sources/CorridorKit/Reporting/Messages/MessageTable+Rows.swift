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
    since.entered
      en new: not in {report}
      fr nouveau : absent de {report}
      nl nieuw: niet in {report}
      pl nowy: nie ma go w {report}
      de neu: steht nicht in {report}
      es nuevo: no está en {report}
    since.rose
      en risen since {report}: rank {rank}, score {score} there
      fr monté depuis {report} : rang {rank}, score {score}
      nl gestegen sinds {report}: daar rang {rank}, score {score}
      pl wzrost od {report}: tam miejsce {rank}, wynik {score}
      de gestiegen seit {report}: dort Rang {rank}, Wert {score}
      es ha subido desde {report}: allí puesto {rank}, puntuación {score}
    head.marks
      en Evidence by family: one mark a bit after the caps, + for a look, - against it, at most 12 marks.
      fr Indices par famille : une marque par bit après plafonds, + pour regarder, - contre, 12 marques au plus.
      nl Signalen per familie: één teken per bit na begrenzing, + voor kijken, - ertegen, hoogstens 12 tekens.
      pl Przesłanki według rodzin: jeden znak na bit po ograniczeniu, + za przyjrzeniem się, - przeciw, najwyżej 12.
      de Anzeichen nach Familien: ein Zeichen je Bit nach Deckelung, + fürs Hinsehen, - dagegen, höchstens 12.
      es Indicios por familia: una marca por bit tras los límites, + a favor de mirar, - en contra, 12 como mucho.
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
         das übrige Netz)
      es (sus indicadores suman {sum}; los hábitos de otros pagadores cuentan solo en la medida del resto
         de la red)
    sums.score
      en purchase score: {score}
      fr score d'achat : {score}
      nl aankoopscore: {score}
      pl wynik zakupu: {score}
      de Kaufpunkte: {score}
      es puntuación de compra: {score}
    sums.few
      en (families add up to {sum}; fewer than {n} families speak for a look, so their positive points
         count up to {limit})
      fr (les familles font {sum} ; moins de {n} familles parlent pour un regard, leurs points
         positifs comptent donc jusqu'à {limit})
      nl (de families tellen op tot {sum}; minder dan {n} families spreken voor een blik, dus tellen
         hun positieve punten tot {limit})
      pl (rodziny dają razem {sum}; mniej niż {n} rodzin przemawia za przyjrzeniem się, więc ich
         punkty dodatnie liczą się do {limit})
      de (die Familien ergeben {sum}; weniger als {n} Familien sprechen für einen Blick, daher zählen
         ihre positiven Punkte bis {limit})
      es (las familias suman {sum}; menos de {n} familias hablan a favor de mirar, así que sus puntos
         positivos cuentan hasta {limit})
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
