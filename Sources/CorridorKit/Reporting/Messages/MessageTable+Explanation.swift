extension MessageTable {
  /// What an explanation says of single payments and of what would change a rank.
  static let explanations = """
    column.share
      en bits
      fr bits
      nl bits
      pl bity
      de Bit
      es bits
    aside.word
      en set aside
      fr mis à part
      nl apart gezet
      pl odłożono
      de beiseite
      es apartado
    aside.mark
      en set aside: {aside}
      fr mis à part : {aside}
      nl apart gezet: {aside}
      pl odłożono na bok: {aside}
      de beiseitegelegt: {aside}
      es apartado: {aside}
    aside.counts
      en payments looked at: {k} of {n}; set aside: {aside}
      fr paiements considérés : {k} sur {n} ; mis à part : {aside}
      nl meegetelde betalingen: {k} van {n}; apart gezet: {aside}
      pl płatności uwzględnione: {k} z {n}; odłożone na bok: {aside}
      de berücksichtigte Zahlungen: {k} von {n}; beiseitegelegt: {aside}
      es pagos considerados: {k} de {n}; apartados: {aside}
    aside.steady_rhythm
      en in a steady rhythm
      fr à un rythme régulier
      nl in een vast ritme
      pl w stałym rytmie
      de in stetem Rhythmus
      es con ritmo constante
    aside.organisation
      en to a receiver paid as organisations are
      fr à un destinataire payé comme une organisation
      nl aan een ontvanger die zoals een organisatie betaald wordt
      pl do odbiorcy opłacanego jak organizacja
      de an einen Empfänger, der wie eine Organisation bezahlt wird
      es a un receptor pagado como una organización
    aside.hub
      en to a beneficiary with very many payers
      fr à un bénéficiaire de très nombreux payeurs
      nl aan een begunstigde met heel veel betalers
      pl do odbiorcy o bardzo wielu płatnikach
      de an einen Empfänger mit sehr vielen Zahlern
      es a un beneficiario con muchísimos pagadores
    aside.under_age
      en made under age
      fr par un mineur
      nl als minderjarige
      pl przez małoletniego
      de im Minderjährigenalter
      es siendo menor
    explain.uncounted
      en Signs that make the other score only and count nothing here, in bits
      fr Indicateurs de l'autre score seulement, qui ne comptent pas ici, en bits
      nl Tekens van alleen de andere score, die hier niet meetellen, in bits
      pl Wskaźniki tylko drugiego wyniku, które tu się nie liczą, w bitach
      de Merkmale, die nur in die anderen Punkte eingehen und hier nicht zählen, in Bit
      es Indicadores de la otra puntuación, que aquí no cuentan, en bits
    explain.shares
      en Bits beside a payment: each indicator's points in equal parts on the payments it names,
         before caps. They add up to {shared}; {rest} more are of indicators that name no single
         payment. A way of reading, no measure.
      fr Bits à côté d'un paiement : les points de chaque indicateur à parts égales sur les
         paiements qu'il nomme, avant plafonds. Leur somme est {shared} ; {rest} de plus viennent
         d'indicateurs qui ne nomment aucun paiement. Une façon de lire, pas une mesure.
      nl Bits naast een betaling: de punten van elke indicator gelijk verdeeld over de betalingen
         die hij noemt, vóór begrenzing. Samen {shared}; nog {rest} zijn van indicatoren die geen
         enkele betaling noemen. Een manier van lezen, geen maat.
      pl Bity przy płatności: punkty każdego wskaźnika po równo na płatności, które wymienia, przed
         ograniczeniem. Razem {shared}; jeszcze {rest} pochodzi od wskaźników, które nie wymieniają
         pojedynczych płatności. To sposób czytania, nie miara.
      de Bit neben einer Zahlung: die Punkte jedes Merkmals, vor den Deckeln zu gleichen Teilen auf
         die Zahlungen verteilt, die es nennt. Zusammen {shared}; {rest} mehr sind von Merkmalen,
         die keine einzelne Zahlung nennen. Eine Lesehilfe, kein Maß.
      es Bits junto a un pago: los puntos de cada indicador a partes iguales en los pagos que
         nombra, antes de límites. Suman {shared}; {rest} más son de indicadores que no nombran
         ningún pago. Una forma de leer, no una medida.
    goaml.payer
      en Payer {payer}: {payments:# payment|# payments} to {beneficiaries:# beneficiary|#
         beneficiaries}, {first} to {last}.
      fr Payeur {payer} : {payments:# paiement|# paiements} à {beneficiaries:# bénéficiaire|#
         bénéficiaires}, du {first} au {last}.
      nl Betaler {payer}: {payments:# betaling|# betalingen} aan {beneficiaries:# begunstigde|#
         begunstigden}, {first} tot {last}.
      pl Płatnik {payer}: {payments:# płatność|# płatności|# płatności}, odbiorcy: {beneficiaries}, od
         {first} do {last}.
      de Zahler {payer}: {payments:# Zahlung|# Zahlungen} an {beneficiaries:# Empfänger}, {first} bis
         {last}.
      es Pagador {payer}: {payments:# pago|# pagos} a {beneficiaries:# beneficiario|# beneficiarios},
         del {first} al {last}.
    sums.without_sign
      en without the sign {sign} the score would be {score} and the rank {rank}
      fr sans l'indicateur {sign}, le score serait {score} et le rang {rank}
      nl zonder het teken {sign} zou de score {score} zijn en de rang {rank}
      pl bez wskaźnika {sign} wynik wynosiłby {score}, a pozycja {rank}
      de ohne das Merkmal {sign} wären die Punkte {score} und der Rang {rank}
      es sin el indicador {sign} la puntuación sería {score} y el lugar {rank}
    sums.few_then
      en (fewer than {n:# family|# families} would then speak for a look, so their positive points would
         count up to {limit})
      fr (moins de {n:# famille parlerait|# familles parleraient} alors pour un regard, leurs points
         positifs ne compteraient donc que jusqu'à {limit})
      nl (dan zouden minder dan {n:# familie|# families} voor een blik spreken, dus zouden hun positieve
         punten tellen tot {limit})
      pl (mniej niż {n:# rodzina przemawiałaby|# rodziny przemawiałyby|# rodzin przemawiałoby} wtedy za
         przyjrzeniem się, więc ich punkty dodatnie liczyłyby się do {limit})
      de (dann {n:spräche weniger als # Familie|sprächen weniger als # Familien} für einen Blick, daher
         zählten ihre positiven Punkte bis {limit})
      es (entonces menos de {n:# familia hablaría|# familias hablarían} a favor de mirar, así que sus
         puntos positivos contarían hasta {limit})
    sums.protection
      en what would change the rank in this list is left out on purpose: the list is for protection, and
         its order is no suspicion
      fr ce qui changerait le rang dans cette liste est omis à dessein : la liste sert à protéger, et
         son ordre n'exprime aucun soupçon
      nl wat de rang in deze lijst zou veranderen, is met opzet weggelaten: de lijst dient ter
         bescherming, en de volgorde is geen verdenking
      pl co zmieniłoby pozycję na tej liście, pominięto celowo: lista służy ochronie, a jej kolejność
         nie wyraża podejrzenia
      de was den Rang in dieser Liste ändern würde, ist mit Absicht weggelassen: die Liste dient dem
         Schutz, und ihre Reihenfolge ist kein Verdacht
      es lo que cambiaría el lugar en esta lista se omite a propósito: la lista sirve para proteger, y
         su orden no expresa sospecha
    sums.up
      en {bits} more would pass the next payer ahead
      fr avec {bits} de plus, il dépasserait le payeur précédent
      nl {bits} meer zou de betaler ervoor voorbijgaan
      pl {bits} więcej wyprzedziłoby poprzedniego płatnika
      de mit {bits} mehr läge dieser Zahler vor dem nächsten darüber
      es {bits} más superarían al pagador anterior
    sums.down
      en {bits} less would fall behind the next payer
      fr avec {bits} de moins, il passerait derrière le payeur suivant
      nl {bits} minder zou achter de volgende betaler vallen
      pl {bits} mniej spadłoby za następnego płatnika
      de mit {bits} weniger fiele dieser Zahler hinter den nächsten
      es {bits} menos quedarían detrás del pagador siguiente
    sums.lane
      en the lane of purchase begins at {threshold:# bit|# bits}, or at {own} of the payer's own
         payments without the network, which come to {score}
      fr la voie d'achat commence à {threshold:# bit|# bits}, ou à {own} des seuls paiements
         du payeur sans le réseau, qui font {score}
      nl de aankoopbaan begint bij {threshold:# bit|# bits}, of bij {own} van de eigen
         betalingen zonder het netwerk, die op {score} komen
      pl ścieżka zakupu zaczyna się od {threshold:# bitu|# bitów} albo od {own} z własnych
         płatności bez sieci, które dają {score}
      de die Kaufspur beginnt bei {threshold:# Bit}, oder bei {own} aus den eigenen
         Zahlungen ohne das Netzwerk, die {score} ergeben
      es la vía de compra empieza en {threshold:# bit|# bits}, o en {own} de los pagos propios
         sin la red, que suman {score}
    sums.under_age
      en {n:# sign is|# signs are} not judged, whatever other data there are: all payments were made under
         age and are set aside
      fr {n:# indicateur n'est pas jugé|# indicateurs ne sont pas jugés}, quelles que soient les autres
         données : tous les paiements ont été faits par un mineur et sont mis à part
      nl {n:# teken wordt|# tekens worden} niet beoordeeld, welke andere gegevens er ook zijn: alle
         betalingen zijn minderjarig gedaan en apart gezet
      pl wskaźników się nie ocenia, niezależnie od innych danych: {n}; wszystkich płatności dokonano
         przed pełnoletnością i odłożono je na bok
      de {n:# Merkmal wird|# Merkmale werden} nicht beurteilt, gleich welche Daten sonst vorliegen: alle
         Zahlungen stammen von Minderjährigen und sind beiseitegelegt
      es {n:# indicador no se juzga|# indicadores no se juzgan}, haya los datos que haya: todos los pagos
         se hicieron siendo menor de edad y se apartan
    sums.untested
      en {n:# sign|# signs} could not be tested; with the data that the reasons below name, {n:it|each}
         could change the rank either way
      fr {n:# indicateur n'a pu être testé|# indicateurs n'ont pu être testés} ; avec les données que
         nomment les raisons ci-dessous, {n:il|chacun} pourrait changer le rang dans les deux sens
      nl {n:# teken kon|# tekens konden} niet worden getoetst; met de gegevens die de redenen hieronder
         noemen, kan {n:het|elk} de rang omhoog of omlaag brengen
      pl nie dało się zbadać wskaźników: {n}; z danymi, które wymieniają powody poniżej, {n:mógłby
         on|każdy mógłby} zmienić pozycję w obie strony
      de {n:# Merkmal war|# Merkmale waren} nicht prüfbar; mit den Daten, die die Gründe unten nennen,
         könnte {n:es|jedes} den Rang nach beiden Seiten ändern
      es {n:# indicador no pudo probarse|# indicadores no pudieron probarse}; con los datos que nombran
         los motivos de abajo, {n:podría|cada uno podría} cambiar el lugar en ambos sentidos
    """
}
