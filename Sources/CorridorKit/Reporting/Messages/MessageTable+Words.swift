extension MessageTable {
  /// Headings and words of tables.
  static let words = """
    lane.purchase.heading
      en Payers by purchase score
      fr Payeurs par score d'achat
      nl Betalers naar aankoopscore
      pl Płatnicy według wyniku zakupu
      de Zahler nach Kaufpunkten
      es Pagadores por puntuación de compra
    lane.victims.heading
      en For protection: possible victims of sexual extortion, numbered on their own. They are not
         suspects; many are under 18.
      fr À protéger : victimes possibles d'extorsion sexuelle, numérotées à part. Ce ne sont pas des
         suspects ; beaucoup ont moins de 18 ans.
      nl Ter bescherming: mogelijke slachtoffers van seksuele afpersing, apart genummerd. Zij zijn
         geen verdachten; velen zijn jonger dan 18.
      pl Do ochrony: możliwe ofiary szantażu seksualnego, numerowane osobno. Nie są podejrzanymi;
         wiele z nich ma mniej niż 18 lat.
      de Zum Schutz: mögliche Opfer sexueller Erpressung, für sich nummeriert. Sie sind keine
         Verdächtigen; viele sind unter 18.
      es Para proteger: posibles víctimas de extorsión sexual, numeradas aparte. No son sospechosos;
         muchos tienen menos de 18 años.
    lane.fraud_victims.heading
      en For protection: possible victims of romance or similar fraud, numbered on their own. They
         are not suspects.
      fr À protéger : victimes possibles d'escroquerie sentimentale ou semblable, numérotées à part.
         Ce ne sont pas des suspects.
      nl Ter bescherming: mogelijke slachtoffers van datingfraude of iets dergelijks, apart
         genummerd. Zij zijn geen verdachten.
      pl Do ochrony: możliwe ofiary oszustw matrymonialnych lub podobnych, numerowane osobno. Nie są
         podejrzanymi.
      de Zum Schutz: mögliche Opfer von Liebes- oder ähnlichem Betrug, für sich nummeriert. Sie sind
         keine Verdächtigen.
      es Para proteger: posibles víctimas de fraude amoroso o similar, numeradas aparte. No son
         sospechosos.
    lane.purchase
      en purchase
      fr achat
      nl aankoop
      pl zakup
      de Kauf
      es compra
    lane.none
      en none
      fr aucune
      nl geen
      pl żadna
      de keine
      es ninguna
    lane.victim
      en possible victim
      fr victime possible
      nl mogelijk slachtoffer
      pl możliwa ofiara
      de mögliches Opfer
      es posible víctima
    lane.fraud_victim
      en possible fraud victim
      fr victime possible de fraude
      nl mogelijk fraudeslachtoffer
      pl możliwa ofiara oszustwa
      de mögliches Betrugsopfer
      es posible víctima de fraude
    column.rank
      en rank
      fr rang
      nl rang
      pl poz.
      de Rang
      es lugar
    column.score
      en score
      fr score
      nl score
      pl wynik
      de Punkte
      es punt.
    column.payer
      en payer
      fr payeur
      nl betaler
      pl płatnik
      de Zahler
      es pagador
    column.payments
      en payments
      fr paiem.
      nl betal.
      pl płatn.
      de Zahl.
      es pagos
    column.payees
      en payees
      fr bénéf.
      nl begun.
      pl odbior.
      de Empf.
      es benef.
    column.total
      en total {currency}
      fr total {currency}
      nl totaal {currency}
      pl suma {currency}
      de Summe {currency}
      es total {currency}
    column.first
      en first
      fr premier
      nl eerste
      pl pierwsza
      de erste
      es primero
    column.last
      en last
      fr dernier
      nl laatste
      pl ostatnia
      de letzte
      es último
    column.lane
      en lane
      fr voie
      nl baan
      pl ścieżka
      de Spur
      es vía
    column.number
      en number
      fr numéro
      nl nummer
      pl numer
      de Nummer
      es número
    column.time
      en time
      fr heure
      nl tijd
      pl czas
      de Zeit
      es hora
    column.amount
      en amount
      fr montant
      nl bedrag
      pl kwota
      de Betrag
      es importe
    column.corridor
      en corridor
      fr corridor
      nl corridor
      pl korytarz
      de Korridor
      es corredor
    column.beneficiary
      en beneficiary
      fr bénéficiaire
      nl begunstigde
      pl odbiorca
      de Empfänger
      es beneficiario
    fact.rank
      en rank
      fr rang
      nl rang
      pl pozycja
      de Rang
      es lugar
    fact.score
      en score
      fr score
      nl score
      pl wynik
      de Punkte
      es puntuación
    fact.payments
      en payments
      fr paiements
      nl betalingen
      pl płatności
      de Zahlungen
      es pagos
    fact.payees
      en beneficiaries
      fr bénéficiaires
      nl begunstigden
      pl odbiorcy
      de Empfänger
      es beneficiarios
    word.for
      en for
      fr pour
      nl voor
      pl za
      de für
      es pro
    word.against
      en against
      fr contre
      nl tegen
      pl przeciw
      de gegen
      es contra
    word.payer
      en payer
      fr payeur
      nl betaler
      pl płatnik
      de Zahler
      es pagador
    word.corridors
      en corridors
      fr corridors
      nl corridors
      pl korytarze
      de Korridore
      es corredores
    word.families
      en evidence
      fr indices
      nl signalen
      pl przesłanki
      de Anzeichen
      es indicios
    word.source
      en source
      fr source
      nl bron
      pl źródło
      de Quelle
      es fuente
    word.sources
      en Sources
      fr Sources
      nl Bronnen
      pl Źródła
      de Quellen
      es Fuentes
    word.from
      en from
      fr de
      nl uit
      pl z
      de aus
      es de
    word.none
      en none
      fr aucun
      nl geen
      pl brak
      de keine
      es ninguno
    family.amount
      en amount
      fr montant
      nl bedrag
      pl kwota
      de Betrag
      es importe
    family.cadence
      en cadence
      fr cadence
      nl ritme
      pl rytm
      de Rhythmus
      es cadencia
    family.breadth
      en breadth
      fr étendue
      nl breedte
      pl zakres
      de Breite
      es amplitud
    family.network
      en network
      fr réseau
      nl netwerk
      pl sieć
      de Netzwerk
      es red
    family.time
      en time
      fr heure
      nl tijd
      pl pora
      de Zeit
      es hora
    family.victim
      en victim
      fr victime
      nl slachtoffer
      pl ofiara
      de Opfer
      es víctima
    family.fraud
      en fraud
      fr fraude
      nl fraude
      pl oszustwo
      de Betrug
      es fraude
    payer.q
      en expected share of mere chance among payers who stand out as much for their destination
      fr part attendue du simple hasard parmi les payeurs aussi singuliers pour leur destination
      nl verwacht aandeel van louter toeval onder betalers die voor hun bestemming even sterk opvallen
      pl oczekiwany udział czystego przypadku wśród płatników równie odmiennych jak na swój kraj docelowy
      de erwarteter Anteil bloßen Zufalls unter Zahlern, die für ihr Zielland ebenso auffallen
      es proporción esperada de puro azar entre pagadores igual de llamativos para su destino
    payer.no_reason
      en no indicator speaks for or against
      fr aucun indicateur ne parle pour ou contre
      nl geen enkele indicator spreekt voor of tegen
      pl żaden wskaźnik nie przemawia za ani przeciw
      de kein Merkmal spricht dafür oder dagegen
      es ningún indicador habla a favor ni en contra
    payer.scores
      en purchase score {score} bits, victim score {victim} bits, days since the last payment: {days}
      fr score d'achat {score} bits, score de victime {victim} bits, jours depuis le dernier
         paiement : {days}
      nl aankoopscore {score} bits, slachtofferscore {victim} bits, dagen sinds de laatste betaling:
         {days}
      pl wynik zakupu {score} bitów, wynik ofiary {victim} bitów, dni od ostatniej płatności: {days}
      de Kaufpunkte {score} Bit, Opferpunkte {victim} Bit, Tage seit der letzten Zahlung: {days}
      es puntuación de compra {score} bits, de víctima {victim} bits, días desde el último pago:
         {days}
    report.empty
      en No payer to print: none has a payment in scope.
      fr Aucun payeur à imprimer : aucun n'a de paiement dans le champ.
      nl Geen betaler om te tonen: niemand heeft een betaling binnen het bereik.
      pl Brak płatników do pokazania: nikt nie ma płatności w zakresie.
      de Kein Zahler zu zeigen: niemand hat eine Zahlung im Bereich.
      es Ningún pagador que mostrar: ninguno tiene pagos en el ámbito.
    report.none_left
      en No payer to print: {n:# payer has a payment|# payers have payments} in scope, but none is among
         those that this report is narrowed to.
      fr Aucun payeur à imprimer : {n:# payeur a un paiement|# payeurs ont des paiements} dans le champ,
         mais aucun n'est de ceux auxquels ce rapport est restreint.
      nl Geen betaler om te tonen: {n:# betaler heeft een betaling|# betalers hebben betalingen} binnen
         het bereik, maar niemand hoort bij hen tot wie dit verslag beperkt is.
      pl Brak płatników do pokazania: {n:# płatnik ma płatność|# płatnicy mają płatności|# płatników ma
         płatności} w zakresie, ale żaden nie należy do tych, do których zawężono ten raport.
      de Kein Zahler zu zeigen: {n:# Zahler hat eine Zahlung|# Zahler haben Zahlungen} im Bereich, aber
         keiner gehört zu denen, auf die dieser Bericht eingeschränkt ist.
      es Ningún pagador que mostrar: {n:# pagador tiene un pago|# pagadores tienen pagos} en el ámbito,
         pero ninguno está entre aquellos a los que se limita este informe.
    explain.evidence
      en Evidence, in bits
      fr Indices, en bits
      nl Aanwijzingen, in bits
      pl Przesłanki, w bitach
      de Anzeichen, in Bit
      es Indicios, en bits
    explain.unremarkable
      en Judged, and neither for nor against
      fr Jugé, et ni pour ni contre
      nl Beoordeeld, en noch voor noch tegen
      pl Ocenione, ani za, ani przeciw
      de Beurteilt, und weder dafür noch dagegen
      es Juzgado, y ni a favor ni en contra
    explain.not_testable
      en Not testable
      fr Non testable
      nl Niet te toetsen
      pl Nie do zbadania
      de Nicht prüfbar
      es No comprobable
    explain.payments
      en payments
      fr paiements
      nl betalingen
      pl płatności
      de Zahlungen
      es pagos
    explain.stretches
      en and {n:# more stretch|# more stretches}
      fr et {n:# autre série|# autres séries}
      nl en nog {n:# reeks|# reeksen}
      pl i jeszcze serii: {n}
      de und {n:# weitere Strecke|# weitere Strecken}
      es y {n:# tramo más|# tramos más}
    explain.history
      en Payments in scope, oldest first; below each the rows it was read from
      fr Paiements dans le champ, du plus ancien ; sous chacun les lignes d'où il vient
      nl Betalingen binnen het bereik, oudste eerst; daaronder de regels waaruit zij komen
      pl Płatności w zakresie, od najstarszej; pod każdą wiersze, z których pochodzi
      de Zahlungen im Bereich, älteste zuerst; darunter die Zeilen, aus denen sie stammen
      es Pagos en el ámbito, del más antiguo; debajo, las filas de donde proceden
    explain.place
      en {input}, line {line}
      fr {input}, ligne {line}
      nl {input}, regel {line}
      pl {input}, wiersz {line}
      de {input}, Zeile {line}
      es {input}, línea {line}
    """ + "\n" + rowWords
}
