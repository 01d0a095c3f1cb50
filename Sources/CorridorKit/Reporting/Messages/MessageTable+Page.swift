extension MessageTable {
  /// What only pages say.
  static let page = """
    page.title
      en Payers whose payments ask for a look
      fr Payeurs dont les paiements appellent un regard
      nl Betalers wier betalingen om een blik vragen
      pl Płatnicy, których płatnościom warto się przyjrzeć
      de Zahler, deren Zahlungen einen Blick verlangen
      es Pagadores cuyos pagos piden una mirada
    page.title.one
      en Payments of one payer
      fr Paiements d'un payeur
      nl Betalingen van één betaler
      pl Płatności jednego płatnika
      de Zahlungen eines Zahlers
      es Pagos de un pagador
    page.title.protection
      en For protection: payments of one payer
      fr Pour protéger : paiements d'un payeur
      nl Ter bescherming: betalingen van één betaler
      pl Dla ochrony: płatności jednego płatnika
      de Zum Schutz: Zahlungen eines Zahlers
      es Para proteger: pagos de un pagador
    page.title.victims
      en For protection: payers who may be victims
      fr Pour protéger : payeurs qui sont peut-être des victimes
      nl Ter bescherming: betalers die slachtoffer kunnen zijn
      pl Dla ochrony: płatnicy, którzy mogą być ofiarami
      de Zum Schutz: Zahler, die Opfer sein können
      es Para proteger: pagadores que pueden ser víctimas
    page.not_known
      en not known
      fr inconnu
      nl niet bekend
      pl nie wiadomo
      de nicht bekannt
      es no se sabe
    page.overview
      en Overview
      fr Vue d'ensemble
      nl Overzicht
      pl Przegląd
      de Überblick
      es Resumen
    page.payers
      en Payers
      fr Payeurs
      nl Betalers
      pl Płatnicy
      de Zahler
      es Pagadores
    page.first
      en To the first payer of the list
      fr Au premier payeur de la liste
      nl Naar de eerste betaler van de lijst
      pl Do pierwszego płatnika na liście
      de Zum ersten Zahler der Liste
      es Al primer pagador de la lista
    page.back
      en Back to the list
      fr Retour à la liste
      nl Terug naar de lijst
      pl Powrót do listy
      de Zurück zur Liste
      es Volver a la lista
    page.find
      en Find
      fr Chercher
      nl Zoeken
      pl Szukaj
      de Suchen
      es Buscar
    page.all
      en all
      fr toutes
      nl alle
      pl wszystkie
      de alle
      es todas
    page.distribution
      en Purchase scores of all payers in the order of purchase
      fr Scores d'achat de tous les payeurs dans l'ordre d'achat
      nl Aankoopscores van alle betalers in de aankoopvolgorde
      pl Wyniki zakupu wszystkich płatników w kolejności zakupu
      de Kaufpunkte aller Zahler in der Kaufrangfolge
      es Puntuaciones de compra de todos los pagadores en el orden de compra
    page.distribution.note
      en Payers by whole bits; heights by square root, so that the few are seen. Payers in lanes for
         protection are left out, here and in the table below.
      fr Payeurs par bits entiers ; hauteurs en racine carrée, pour que les rares se voient. Les
         payeurs des voies de protection n'y sont pas, ni dans la table ci-dessous.
      nl Betalers naar hele bits; hoogten naar vierkantswortel, zodat de weinigen zichtbaar zijn.
         Betalers in banen ter bescherming ontbreken, hier en in de tabel hieronder.
      pl Płatnicy według pełnych bitów; wysokości pierwiastkowe, by nieliczni byli widoczni.
         Płatników ze ścieżek ochrony pominięto, tu i w tabeli poniżej.
      de Zahler nach ganzen Bit; Höhen nach der Quadratwurzel, damit die wenigen zu sehen sind. Zahler
         in Spuren zum Schutz fehlen, hier und in der Tabelle unten.
      es Pagadores por bits enteros; alturas por raíz cuadrada, para que se vean los pocos. Los
         pagadores de vías de protección no figuran, ni aquí ni en la tabla de abajo.
    page.scores
      en Scores lie between {low} and {high:# bit|# bits}; 20 bits or more have: {n}
      fr Les scores vont de {low} à {high:# bit|# bits} ; 20 bits ou plus : {n}
      nl Scores liggen tussen {low} en {high:# bit|# bits}; 20 bits of meer hebben: {n}
      pl Wyniki leżą między {low} a {high:# bitem|# bitami}; 20 bitów lub więcej ma: {n}
      de Punkte liegen zwischen {low} und {high:# Bit}; 20 Bit oder mehr haben: {n}
      es Las puntuaciones van de {low} a {high:# bit|# bits}; 20 bits o más tienen: {n}
    page.cuts
      en Payers who stand at or above each cut
      fr Payeurs à chaque seuil ou au-dessus
      nl Betalers op of boven elke grens
      pl Płatnicy na każdym progu lub powyżej
      de Zahler an oder über jeder Schwelle
      es Pagadores en cada umbral o por encima
    page.cut
      en Bits from
      fr Bits dès
      nl Bits vanaf
      pl Bity od
      de Bit ab
      es Bits desde
    page.inputs
      en Inputs
      fr Données
      nl Invoer
      pl Dane wejściowe
      de Eingaben
      es Entradas
    page.ranking
      en Ranking (SHA-256 of the CSV report of every payer): {digest}
      fr Classement (SHA-256 du rapport CSV de tous les payeurs) : {digest}
      nl Rangorde (SHA-256 van het CSV-rapport van alle betalers): {digest}
      pl Kolejność (SHA-256 raportu CSV wszystkich płatników): {digest}
      de Rangfolge (SHA-256 des CSV-Berichts aller Zahler): {digest}
      es Orden (SHA-256 del informe CSV de todos los pagadores): {digest}
    page.ledger
      en A ledger among the inputs was made otherwise: {making}
      fr Un registre parmi les données a été établi autrement : {making}
      nl Een grootboek in de invoer is anders gemaakt: {making}
      pl Rejestr wśród danych wejściowych powstał inaczej: {making}
      de Ein Hauptbuch unter den Eingaben wurde anders erstellt: {making}
      es Un libro entre las entradas se hizo de otro modo: {making}
    page.input
      en Input
      fr Fichier
      nl Bestand
      pl Plik
      de Datei
      es Archivo
    page.bytes
      en Bytes
      fr Octets
      nl Bytes
      pl Bajty
      de Bytes
      es Bytes
    page.bits
      en Bits
      fr Bits
      nl Bits
      pl Bity
      de Bit
      es Bits
    page.sign
      en Sign
      fr Indice
      nl Teken
      pl Znak
      de Merkmal
      es Indicio
    page.reason
      en Reason
      fr Raison
      nl Reden
      pl Powód
      de Grund
      es Motivo
    page.row
      en Read from
      fr Lu dans
      nl Gelezen uit
      pl Odczytano z
      de Gelesen aus
      es Leído de
    page.history
      en Payments in scope, oldest first
      fr Paiements dans le champ, du plus ancien
      nl Betalingen binnen het bereik, oudste eerst
      pl Płatności w zakresie, od najstarszej
      de Zahlungen im Bereich, älteste zuerst
      es Pagos en el ámbito, del más antiguo
    page.families.title
      en What speaks for a look and against it
      fr Ce qui parle pour un regard et contre
      nl Wat voor een blik spreekt en wat ertegen
      pl Co przemawia za przyjrzeniem się i przeciw
      de Was für einen Blick spricht und dagegen
      es Qué habla a favor de mirar y en contra
    page.families.note
      en Families of indicators, in bits after their caps; at the right floor and cap, a tick marks
         each that the scale reaches.
      fr Familles d'indicateurs, en bits après plafonds ; à droite les limites, un trait marque celles
         que l'échelle atteint.
      nl Families van indicatoren, in bits na begrenzing; rechts de grenzen, een streepje waar de
         schaal ze bereikt.
      pl Rodziny wskaźników, w bitach po ograniczeniu; po prawej granice, kreska tam, gdzie
         sięga skala.
      de Familien von Merkmalen, in Bit nach Deckelung; rechts die Grenzen, ein Strich, wo die
         Skala sie erreicht.
      es Familias de indicadores, en bits tras los límites; a la derecha los límites, un trazo donde
         la escala los alcanza.
    page.families
      en Families after their caps, and the caps: {families}
      fr Familles après plafonds, et les plafonds : {families}
      nl Families na begrenzing, en de grenzen: {families}
      pl Rodziny po ograniczeniu i granice: {families}
      de Familien nach Deckelung, und die Grenzen: {families}
      es Familias tras los límites, y los límites: {families}
    page.timeline.title
      en Payments over time
      fr Paiements dans le temps
      nl Betalingen in de tijd
      pl Płatności w czasie
      de Zahlungen im Lauf der Zeit
      es Pagos en el tiempo
    page.timeline.note
      en A mark a payment; form and colour tell the five beneficiaries paid most often apart, a grey
         bar stands for all others; shaded: nights with a payment.
      fr Une marque par paiement ; forme et couleur distinguent les cinq bénéficiaires payés le plus
         souvent, une barre grise vaut pour tous les autres ; ombrées : les nuits avec un paiement.
      nl Een teken per betaling; vorm en kleur onderscheiden de vijf vaakst betaalde begunstigden,
         een grijze streep staat voor alle andere; gearceerd: nachten met een betaling.
      pl Znak na płatność; kształt i kolor odróżniają pięciu najczęściej opłacanych odbiorców, szara
         kreska oznacza wszystkich innych; cieniowane: noce z płatnością.
      de Ein Zeichen je Zahlung; Form und Farbe trennen die fünf am häufigsten bezahlten Empfänger,
         ein grauer Balken steht für alle anderen; schattiert: Nächte mit einer Zahlung.
      es Una marca por pago; forma y color distinguen a los cinco beneficiarios pagados más a
         menudo, una barra gris vale por todos los demás; sombreado: noches con un pago.
    page.timeline
      en {n:# payment|# payments} between {low} and {high} {currency}; the table below lists each
      fr {n:# paiement|# paiements} entre {low} et {high} {currency} ; la table ci-dessous liste
         chacun
      nl {n:# betaling|# betalingen} tussen {low} en {high} {currency}; de tabel hieronder noemt elk
      pl Płatności: {n}, między {low} a {high} {currency}; tabela poniżej podaje każdą
      de {n:# Zahlung|# Zahlungen} zwischen {low} und {high} {currency}; die Tabelle unten nennt
         jede
      es {n:# pago|# pagos} entre {low} y {high} {currency}; la tabla de abajo lista cada uno
    page.gaps.title
      en Gaps between payments
      fr Intervalles entre paiements
      nl Tussenpozen tussen betalingen
      pl Przerwy między płatnościami
      de Abstände zwischen Zahlungen
      es Intervalos entre pagos
    page.gaps.note
      en Filled: this payer. Outlined: payers into the same country. A bar's height is the share of
         gaps in a class of days; left stand short gaps, right long ones.
      fr Plein : ce payeur. Contour : payeurs vers le même pays. La hauteur d'une barre est la part
         des intervalles dans une classe de jours ; à gauche les courts, à droite les longs.
      nl Gevuld: deze betaler. Omlijnd: betalers naar hetzelfde land. De hoogte van een balk is het
         aandeel tussenpozen in een klasse van dagen; links staan korte, rechts lange.
      pl Pełne: ten płatnik. Obrys: płatnicy do tego samego kraju. Wysokość słupka to udział przerw
         w klasie dni; po lewej krótkie przerwy, po prawej długie.
      de Gefüllt: dieser Zahler. Umrandet: Zahler in dasselbe Land. Die Höhe eines Balkens ist der
         Anteil der Abstände in einer Klasse von Tagen; links stehen kurze, rechts lange.
      es Lleno: este pagador. Contorno: pagadores al mismo país. La altura de una barra es la
         proporción de intervalos en una clase de días; a la izquierda los cortos, a la derecha los
         largos.
    page.gaps
      en Share of gaps by days, this payer / payers into the same country: {gaps}
      fr Part des intervalles par jours, ce payeur / payeurs vers le même pays : {gaps}
      nl Aandeel tussenpozen naar dagen, deze betaler / betalers naar hetzelfde land: {gaps}
      pl Udział przerw według dni, ten płatnik / płatnicy do tego samego kraju: {gaps}
      de Anteil der Abstände nach Tagen, dieser Zahler / Zahler in dasselbe Land: {gaps}
      es Proporción de intervalos por días, este pagador / pagadores al mismo país: {gaps}
    page.days
      en days
      fr jours
      nl dagen
      pl dni
      de Tage
      es días
    page.hours.title
      en Hours of payment
      fr Heures de paiement
      nl Uren van betaling
      pl Godziny płatności
      de Stunden der Zahlungen
      es Horas de pago
    page.hours.note
      en Local standard time of the payer's country; midnight at the top, night shaded.
      fr Heure normale locale du pays du payeur ; minuit en haut, nuit ombrée.
      nl Plaatselijke standaardtijd van het land van de betaler; middernacht boven, nacht gearceerd.
      pl Lokalny czas standardowy kraju płatnika; północ u góry, noc cieniowana.
      de Ortszeit (Normalzeit) im Land des Zahlers; Mitternacht oben, Nacht schattiert.
      es Hora normal local del país del pagador; medianoche arriba, noche sombreada.
    page.hours
      en Payments by local hour: {hours}
      fr Paiements par heure locale : {hours}
      nl Betalingen naar plaatselijk uur: {hours}
      pl Płatności według godziny lokalnej: {hours}
      de Zahlungen nach örtlicher Stunde: {hours}
      es Pagos por hora local: {hours}
    page.network.title
      en Who else paid the same beneficiaries
      fr Qui d'autre a payé les mêmes bénéficiaires
      nl Wie nog dezelfde begunstigden betaalde
      pl Kto jeszcze płacił tym samym odbiorcom
      de Wer sonst dieselben Empfänger bezahlte
      es Quién más pagó a los mismos beneficiarios
    page.network.note
      en With numbers of payments. Minors and possible victims never stand here by their id.
      fr Avec le nombre de paiements. Mineurs et victimes possibles n'y figurent jamais par leur
         identifiant.
      nl Met aantallen betalingen. Minderjarigen en mogelijke slachtoffers staan hier nooit met hun
         nummer.
      pl Z liczbą płatności. Małoletni i możliwe ofiary nigdy nie figurują tu pod identyfikatorem.
      de Mit der Zahl der Zahlungen. Minderjährige und mögliche Opfer stehen hier nie mit ihrer
         Kennung.
      es Con el número de pagos. Menores y posibles víctimas nunca figuran aquí por su
         identificador.
    page.network
      en Other payers of each beneficiary: {others}
      fr Autres payeurs de chaque bénéficiaire : {others}
      nl Andere betalers van elke begunstigde: {others}
      pl Inni płatnicy każdego odbiorcy: {others}
      de Andere Zahler jedes Empfängers: {others}
      es Otros pagadores de cada beneficiario: {others}
    page.shared
      en Paid by others too, with their number: {others}
      fr Payés aussi par d'autres, avec leur nombre : {others}
      nl Ook door anderen betaald, met hun aantal: {others}
      pl Opłacani też przez innych, z ich liczbą: {others}
      de Auch von anderen bezahlt, mit deren Zahl: {others}
      es Pagados también por otros, con su número: {others}
    page.as_table
      en The drawing as a table
      fr Le dessin sous forme de table
      nl De tekening als tabel
      pl Rysunek jako tabela
      de Die Zeichnung als Tabelle
      es El dibujo en forma de tabla
    page.others
      en other payers
      fr autres payeurs
      nl andere betalers
      pl inni płatnicy
      de andere Zahler
      es otros pagadores
    page.protected
      en a payer to protect
      fr un payeur à protéger
      nl een te beschermen betaler
      pl płatnik do ochrony
      de ein zu schützender Zahler
      es un pagador por proteger
    page.more
      en and {n:# more}
      fr et {n:# de} plus
      nl en nog {n}
      pl i jeszcze {n}
      de und {n:# weiterer|# weitere}
      es y {n:# más}
    page.more_beneficiaries
      en and {n:# more beneficiary, in the table below|# more beneficiaries, in the table below}
      fr et {n:# autre bénéficiaire, dans la table ci-dessous|# autres bénéficiaires, dans la table
         ci-dessous}
      nl en nog {n:# begunstigde, in de tabel hieronder|# begunstigden, in de tabel hieronder}
      pl i jeszcze odbiorcy: {n}, w tabeli poniżej
      de und {n:# weiterer Empfänger, in der Tabelle unten|# weitere Empfänger, in der Tabelle
         unten}
      es y {n:# beneficiario más, en la tabla de abajo|# beneficiarios más, en la tabla de abajo}
    """
}
