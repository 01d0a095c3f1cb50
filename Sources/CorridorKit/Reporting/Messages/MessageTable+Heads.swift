extension MessageTable {
  /// What every report says before it names anybody, its headings and its words.
  static let heads = """
    head.purpose
      en A reason to look, never proof: the payments of those named here resemble published
         descriptions more than those of other payers do. Most people who resemble them have done
         nothing of the kind. A beneficiary may be a child: beneficiaries are described, never
         accused.
      fr Une raison de regarder, jamais une preuve : les paiements des personnes nommées ici
         ressemblent à des descriptions publiées plus que ceux d'autres payeurs. La plupart de ceux
         qui leur ressemblent n'ont rien fait de tel. Un bénéficiaire peut être un enfant : les
         bénéficiaires sont décrits, jamais accusés.
      nl Een reden om te kijken, nooit een bewijs: de betalingen van wie hier genoemd wordt lijken
         meer op gepubliceerde beschrijvingen dan die van andere betalers. De meeste mensen die erop
         lijken, hebben niets van dien aard gedaan. Een begunstigde kan een kind zijn: begunstigden
         worden beschreven, nooit beschuldigd.
      pl Powód, by się przyjrzeć, nigdy dowód: płatności wymienionych tu osób przypominają
         opublikowane opisy bardziej niż płatności innych. Większość osób, które je przypominają,
         niczego takiego nie zrobiła. Odbiorcą może być dziecko: odbiorcy są opisywani, nigdy
         oskarżani.
      de Ein Grund hinzusehen, nie ein Beweis: die Zahlungen der hier Genannten gleichen
         veröffentlichten Beschreibungen mehr als die anderer Zahler. Die meisten, die ihnen
         gleichen, haben nichts dergleichen getan. Ein Empfänger kann ein Kind sein: Empfänger
         werden beschrieben, nie beschuldigt.
      es Un motivo para mirar, nunca una prueba: los pagos de quienes aquí se nombran se parecen a
         descripciones publicadas más que los de otros pagadores. La mayoría de quienes se parecen no
         ha hecho nada de eso. Un beneficiario puede ser un niño: los beneficiarios se describen,
         nunca se acusan.
    head.purpose.calm
      en A reason to look, never proof, and here not even that: no payer named here stands in a
         lane, so nobody stands out. Most people whose payments resemble published descriptions
         have done nothing of the kind. A beneficiary may be a child: beneficiaries are described,
         never accused.
      fr Une raison de regarder, jamais une preuve, et ici pas même cela : aucun payeur nommé ici
         n'est dans une voie, personne ne ressort donc. La plupart de ceux dont les paiements
         ressemblent à des descriptions publiées n'ont rien fait de tel. Un bénéficiaire peut être
         un enfant : les bénéficiaires sont décrits, jamais accusés.
      nl Een reden om te kijken, nooit een bewijs, en hier niet eens dat: geen betaler die hier
         genoemd wordt, staat in een baan, dus niemand valt op. De meeste mensen van wie betalingen
         op gepubliceerde beschrijvingen lijken, hebben niets van dien aard gedaan. Een begunstigde
         kan een kind zijn: begunstigden worden beschreven, nooit beschuldigd.
      pl Powód, by się przyjrzeć, nigdy dowód, a tu nawet nie to: żaden z wymienionych tu płatników
         nie jest w żadnej ścieżce, więc nikt się nie wyróżnia. Większość osób, których płatności
         przypominają opublikowane opisy, niczego takiego nie zrobiła. Odbiorcą może być dziecko:
         odbiorcy są opisywani, nigdy oskarżani.
      de Ein Grund hinzusehen, nie ein Beweis, und hier nicht einmal das: kein hier genannter
         Zahler steht in einer Spur, also fällt niemand auf. Die meisten, deren Zahlungen
         veröffentlichten Beschreibungen gleichen, haben nichts dergleichen getan. Ein Empfänger
         kann ein Kind sein: Empfänger werden beschrieben, nie beschuldigt.
      es Un motivo para mirar, nunca una prueba, y aquí ni siquiera eso: ningún pagador nombrado
         aquí está en una vía, así que nadie destaca. La mayoría de aquellos cuyos pagos se parecen
         a descripciones publicadas no ha hecho nada de eso. Un beneficiario puede ser un niño: los
         beneficiarios se describen, nunca se acusan.
    head.purpose.nobody
      en A reason to look, never proof, and here not even that: no payer is named. Most people whose
         payments resemble published descriptions have neither done nor suffered anything of the
         kind. A beneficiary may be a child: beneficiaries are described, never accused.
      fr Une raison de regarder, jamais une preuve, et ici pas même cela : aucun payeur n'est nommé.
         La plupart de ceux dont les paiements ressemblent à des descriptions publiées n'ont rien
         fait ni subi de tel. Un bénéficiaire peut être un enfant : les bénéficiaires sont décrits,
         jamais accusés.
      nl Een reden om te kijken, nooit een bewijs, en hier niet eens dat: er wordt geen betaler
         genoemd. De meeste mensen van wie betalingen op gepubliceerde beschrijvingen lijken, hebben
         niets van dien aard gedaan of meegemaakt. Een begunstigde kan een kind zijn: begunstigden
         worden beschreven, nooit beschuldigd.
      pl Powód, by się przyjrzeć, nigdy dowód, a tu nawet nie to: nie wymieniono żadnego płatnika.
         Większość osób, których płatności przypominają opublikowane opisy, niczego takiego nie
         zrobiła ani nie doświadczyła. Odbiorcą może być dziecko: odbiorcy są opisywani, nigdy
         oskarżani.
      de Ein Grund hinzusehen, nie ein Beweis, und hier nicht einmal das: kein Zahler ist genannt.
         Die meisten, deren Zahlungen veröffentlichten Beschreibungen gleichen, haben nichts
         dergleichen getan oder erlitten. Ein Empfänger kann ein Kind sein: Empfänger werden
         beschrieben, nie beschuldigt.
      es Un motivo para mirar, nunca una prueba, y aquí ni siquiera eso: no se nombra a ningún
         pagador. La mayoría de aquellos cuyos pagos se parecen a descripciones publicadas no ha
         hecho ni sufrido nada de eso. Un beneficiario puede ser un niño: los beneficiarios se
         describen, nunca se acusan.
    head.purpose.protection
      en A reason to protect, never proof: the payments of those named here resemble published
         descriptions of victims of extortion or fraud more than those of other payers do. That makes
         nobody a suspect, and most people who resemble them have suffered nothing of the kind. A
         beneficiary may be a child: beneficiaries are described, never accused.
      fr Une raison de protéger, jamais une preuve : les paiements des personnes nommées ici
         ressemblent à des descriptions publiées de victimes d'extorsion ou d'escroquerie plus que
         ceux d'autres payeurs. Cela ne fait de personne un suspect, et la plupart de ceux qui leur
         ressemblent n'ont rien subi de tel. Un bénéficiaire peut être un enfant : les bénéficiaires
         sont décrits, jamais accusés.
      nl Een reden om te beschermen, nooit een bewijs: de betalingen van wie hier genoemd wordt lijken
         meer op gepubliceerde beschrijvingen van slachtoffers van afpersing of fraude dan die van
         andere betalers. Dat maakt niemand verdacht, en de meeste mensen die erop lijken, is niets
         van dien aard overkomen. Een begunstigde kan een kind zijn: begunstigden worden beschreven,
         nooit beschuldigd.
      pl Powód, by chronić, nigdy dowód: płatności wymienionych tu osób przypominają opublikowane
         opisy ofiar szantażu lub oszustw bardziej niż płatności innych. Nikogo nie czyni to
         podejrzanym, a większości osób, które je przypominają, nic takiego nie spotkało. Odbiorcą
         może być dziecko: odbiorcy są opisywani, nigdy oskarżani.
      de Ein Grund zu schützen, nie ein Beweis: die Zahlungen der hier Genannten gleichen
         veröffentlichten Beschreibungen von Opfern von Erpressung oder Betrug mehr als die anderer
         Zahler. Verdächtig macht das niemanden, und den meisten, die ihnen gleichen, ist nichts
         dergleichen widerfahren. Ein Empfänger kann ein Kind sein: Empfänger werden beschrieben, nie
         beschuldigt.
      es Un motivo para proteger, nunca una prueba: los pagos de quienes aquí se nombran se parecen a
         descripciones publicadas de víctimas de extorsión o fraude más que los de otros pagadores.
         Eso no hace sospechoso a nadie, y la mayoría de quienes se parecen no ha sufrido nada de
         eso. Un beneficiario puede ser un niño: los beneficiarios se describen, nunca se acusan.
    head.base_rate
      en Base rate: of transfers from the United States and the United Kingdom to the Philippines
         about 6 in 10,000 are reported under this heading (derived from figures of AMLC and BSP;
         reports, not convictions). At that rate a rule that misses nothing and is right about 99 %
         of ordinary transfers is wrong in 94 of 100 hits.
      fr Taux de base : des transferts des États-Unis et du Royaume-Uni vers les Philippines,
         environ 6 sur 10,000 sont signalés à ce titre (dérivé de chiffres de l'AMLC et de la BSP ;
         des signalements, pas des condamnations). À ce taux, une règle qui ne manque rien et qui
         juge bien 99 % des transferts ordinaires se trompe dans 94 cas signalés sur 100.
      nl Basisfrequentie: van overboekingen uit de Verenigde Staten en het Verenigd Koninkrijk naar
         de Filipijnen worden er ongeveer 6 op 10,000 onder dit hoofd gemeld (afgeleid uit cijfers
         van AMLC en BSP; meldingen, geen veroordelingen). Een regel die niets mist en bij 99 % van
         de gewone overboekingen gelijk heeft, zit er dan bij 94 van 100 treffers naast.
      pl Częstość podstawowa: z przelewów ze Stanów Zjednoczonych i Wielkiej Brytanii na Filipiny
         zgłasza się z tego powodu około 6 na 10,000 (na podstawie danych AMLC i BSP; zgłoszenia,
         nie wyroki). Reguła, która niczego nie pomija i trafnie ocenia 99 % zwykłych przelewów,
         myli się wtedy w 94 na 100 wskazań.
      de Grundrate: von Überweisungen aus den Vereinigten Staaten und dem Vereinigten Königreich auf
         die Philippinen werden etwa 6 von 10,000 deswegen gemeldet (abgeleitet aus Zahlen von AMLC
         und BSP; Meldungen, keine Urteile). Eine Regel, die nichts verpasst und bei 99 % der
         gewöhnlichen Überweisungen recht hat, irrt dann bei 94 von 100 Treffern.
      es Tasa de base: de las transferencias de Estados Unidos y el Reino Unido a Filipinas se
         comunican por este motivo unas 6 de cada 10,000 (derivado de cifras de AMLC y BSP;
         comunicaciones, no condenas). Con esa tasa, una regla que no omite nada y acierta en el 99
         % de las transferencias corrientes se equivoca en 94 de cada 100 avisos.
    head.base_rate.protection
      en Base rate: how many payers of such a pattern are victims is not known. Expect others among
         them.
      fr Taux de base : combien de payeurs au motif semblable sont des victimes n'est pas connu. Il y
         en a sans doute d'autres parmi eux.
      nl Basisfrequentie: hoeveel betalers met zo'n patroon slachtoffer zijn, is niet bekend. Reken
         op anderen onder hen.
      pl Częstość podstawowa: nie wiadomo, ilu płatników o takim wzorcu to ofiary. Należy się liczyć
         z tym, że są wśród nich inni.
      de Grundrate: wie viele Zahler mit einem solchen Muster Opfer sind, ist nicht bekannt. Mit
         anderen unter ihnen ist zu rechnen.
      es Tasa de base: no se sabe cuántos pagadores con un patrón así son víctimas. Cabe esperar
         otros entre ellos.
    lane.purchase.standing
      en In the purchase lane, from {least:# bit|# bits}, or {own:# bit|# bits} without the network:
         {purchase:# payer|# payers}; in no lane: {none}.
      fr Dans la voie d'achat, dès {least:# bit|# bits}, ou {own:# bit|# bits} sans le réseau :
         {purchase:# payeur|# payeurs} ; dans aucune voie : {none}.
      nl In de aankoopbaan, vanaf {least:# bit|# bits}, of {own:# bit|# bits} zonder het netwerk:
         {purchase:# betaler|# betalers}; in geen baan: {none}.
      pl W ścieżce zakupu, od {least:# bitu|# bitów|# bitów} albo {own:# bitu|# bitów|# bitów} bez sieci:
         {purchase:# płatnik|# płatnicy|# płatników}; w żadnej ścieżce: {none}.
      de In der Kaufspur, ab {least:# Bit|# Bit} oder {own:# Bit|# Bit} ohne das Netzwerk:
         {purchase:# Zahler|# Zahler}; in keiner Spur: {none}.
      es En la vía de compra, desde {least:# bit|# bits}, o {own:# bit|# bits} sin la red:
         {purchase:# pagador|# pagadores}; en ninguna vía: {none}.
    head.order
      en So this is an order in which to look, with reasons, not a list of suspects.
      fr Ceci est donc un ordre dans lequel regarder, avec des raisons, et non une liste de
         suspects.
      nl Dit is dus een volgorde om te kijken, met redenen, geen lijst van verdachten.
      pl To zatem kolejność, w jakiej patrzeć, z powodami, a nie lista podejrzanych.
      de Dies ist also eine Reihenfolge, in der man hinsieht, mit Gründen, keine Liste von
         Verdächtigen.
      es Esto es, pues, un orden en que mirar, con motivos, no una lista de sospechosos.
    head.score
      en Scores are in bits: weighted, capped evidence of how much more often the typology shows a
         pattern than payers into the same country do. They are not calibrated and no likelihood
         ratios.
      fr Les scores sont en bits : indices pondérés et plafonnés de la mesure dans laquelle la
         typologie montre un motif plus souvent que les payeurs vers le même pays. Ils ne sont pas
         calibrés et ne sont pas des rapports de vraisemblance.
      nl Scores zijn in bits: gewogen, begrensde aanwijzingen voor hoeveel vaker de typologie een
         patroon toont dan betalers naar hetzelfde land. Zij zijn niet gekalibreerd en geen
         aannemelijkheidsverhoudingen.
      pl Wyniki są w bitach: ważone, ograniczone przesłanki mówiące, o ile częściej typologia
         wykazuje dany wzorzec niż płatnicy do tego samego kraju. Nie są skalibrowane i nie są
         ilorazami wiarygodności.
      de Punkte sind in Bit: gewichtete, gedeckelte Anzeichen dafür, wie viel öfter die Typologie
         ein Muster zeigt als Zahler in dasselbe Land. Sie sind nicht kalibriert und keine
         Likelihood-Quotienten.
      es Las puntuaciones son en bits: indicios ponderados y limitados de cuánto más a menudo
         muestra la tipología un patrón que los pagadores al mismo país. No están calibradas ni son
         razones de verosimilitud.
    head.looked
      en Where a reason counts payments looked at, those in a steady rhythm, to organisations, to
         beneficiaries with very many payers and those made under age are set aside, of this payer
         and of those compared; an explanation marks each. What others show comes of payers who pay
         mostly into the same country: of their payments or gaps, a payer counting for at most
         {most}, or the middle payer's figure. Where it says comparable
         payers, it is an average of those with three payments or more: of the same country where
         they are many, else of all.
      fr Là où une raison compte des paiements considérés, ceux à un rythme régulier, à des
         organisations, à des bénéficiaires de très nombreux payeurs et ceux d'un mineur sont mis à
         part, chez ce payeur comme chez ceux qu'on lui compare ; une explication marque chacun. Ce
         que montrent les autres vient de payeurs qui paient surtout vers le même pays : de leurs
         paiements ou intervalles, un payeur comptant pour au plus {most}, ou du chiffre du payeur
         médian. Où il est dit payeurs comparables, c'est une moyenne de ceux ayant trois
         paiements ou plus : vers le même pays s'ils sont nombreux, sinon de tous.
      nl Waar een reden meegetelde betalingen telt, zijn die in een vast ritme, aan organisaties,
         aan begunstigden met heel veel betalers en die van een minderjarige apart gezet, bij deze
         betaler en bij wie met hem vergeleken wordt; een uitleg merkt elke. Wat anderen tonen,
         komt van betalers die vooral naar hetzelfde land betalen: van hun betalingen of
         tussenpozen, waarbij een betaler telt voor hoogstens {most}, of het cijfer van de
         middelste betaler. Waar vergelijkbare betalers staat, is het een gemiddelde van wie drie
         betalingen of meer heeft: naar hetzelfde land als dat er veel zijn, anders van allen.
      pl Gdzie powód liczy płatności uwzględnione, odłożono na bok płatności w stałym rytmie, do
         organizacji, do odbiorców o bardzo wielu płatnikach i dokonane przez małoletnich, u tego
         płatnika i u porównywanych; objaśnienie oznacza każdą z nich. To, co wykazują inni,
         pochodzi od płatników płacących głównie do tego samego kraju: z ich płatności lub przerw,
         gdzie płatnik liczy się za najwyżej {most}, albo jest liczbą płatnika środkowego. Gdzie
         mowa o porównywalnych płatnikach, jest to średnia tych, którzy mają co najmniej trzy
         płatności: do tego samego kraju, jeśli jest ich wielu, w przeciwnym razie wszystkich.
      de Wo ein Grund berücksichtigte Zahlungen zählt, sind die in stetem Rhythmus, an
         Organisationen, an Empfänger mit sehr vielen Zahlern und die Minderjähriger
         beiseitegelegt, bei diesem Zahler wie bei den verglichenen; eine Erläuterung kennzeichnet
         jede. Was andere zeigen, kommt von Zahlern, die vor allem in dasselbe Land zahlen: von
         ihren Zahlungen oder Abständen, ein Zahler zählt dabei für höchstens {most}, oder es ist
         die Zahl des mittleren Zahlers. Wo von vergleichbaren Zahlern die Rede ist, ist es
         ein Mittel derer mit drei Zahlungen oder mehr: in dasselbe Land, wo es viele sind, sonst
         aller.
      es Donde un motivo cuenta pagos considerados, se apartan los de ritmo constante, a
         organizaciones, a beneficiarios con muchísimos pagadores y los de un menor, de este
         pagador y de los comparados; una explicación marca cada uno. Lo que muestran otros viene
         de pagadores que pagan sobre todo al mismo país: de sus pagos o intervalos, un pagador
         cuenta por no más de {most}, o es la cifra del pagador central. Donde dice
         pagadores comparables, es una media de los que tienen tres pagos o más: al mismo país
         donde son muchos, si no de todos.
    head.numbers
      en Numbers have a point before decimals and commas between thousands; days are
         year-month-day, UTC.
      fr Les nombres ont un point avant les décimales et des virgules entre les milliers ; les jours
         sont année-mois-jour, UTC. Les sources sont citées en anglais.
      nl Getallen hebben een punt voor decimalen en komma's tussen duizendtallen; dagen zijn
         jaar-maand-dag, UTC. Bronnen worden in het Engels aangehaald.
      pl Liczby mają kropkę przed częścią dziesiętną i przecinki między tysiącami; daty to
         rok-miesiąc-dzień, UTC. Źródła cytuje się po angielsku.
      de Zahlen haben einen Punkt vor Dezimalen und Kommas zwischen Tausendern; Tage sind
         Jahr-Monat-Tag, UTC. Quellen sind englisch zitiert.
      es Los números llevan punto antes de los decimales y comas entre millares; los días son
         año-mes-día, UTC. Las fuentes se citan en inglés.
    head.policy
      en Policy: {name}
      fr Politique : {name}
      nl Beleid: {name}
      pl Polityka: {name}
      de Richtlinie: {name}
      es Política: {name}
    head.digest
      en Policy digest (SHA-256): {digest}
      fr Empreinte de la politique (SHA-256) : {digest}
      nl Vingerafdruk van het beleid (SHA-256): {digest}
      pl Skrót polityki (SHA-256): {digest}
      de Prüfsumme der Richtlinie (SHA-256): {digest}
      es Huella de la política (SHA-256): {digest}
    head.size
      en {payers:# payer|# payers}, {payments:# payment|# payments},
         {beneficiaries:# beneficiary|# beneficiaries}
      fr {payers:# payeur|# payeurs}, {payments:# paiement|# paiements},
         {beneficiaries:# bénéficiaire|# bénéficiaires}
      nl {payers:# betaler|# betalers}, {payments:# betaling|# betalingen},
         {beneficiaries:# begunstigde|# begunstigden}
      pl {payers:# płatnik|# płatnicy|# płatników}, {payments:# płatność|# płatności|# płatności},
         {beneficiaries:# odbiorca|# odbiorcy|# odbiorców}
      de {payers:# Zahler|# Zahler}, {payments:# Zahlung|# Zahlungen},
         {beneficiaries:# Empfänger|# Empfänger}
      es {payers:# pagador|# pagadores}, {payments:# pago|# pagos},
         {beneficiaries:# beneficiario|# beneficiarios}
    head.reference
      en Ordinary side: from the population file {name} ({of:# payer|# payers}); this input holds
         {@head.size}. What the network compares is measured in this input.
      fr Côté ordinaire : du fichier de population {name} ({of:# payeur|# payeurs}) ; ces données :
         {@head.size}. Ce que compare le réseau est mesuré dans ces données.
      nl Gewone kant: uit het populatiebestand {name} ({of:# betaler|# betalers}); deze invoer bevat
         {@head.size}. Wat het netwerk vergelijkt, is gemeten in deze invoer.
      pl Strona zwyczajna: z pliku populacji {name} ({of:# płatnik|# płatnicy|# płatników}); te dane:
         {@head.size}. To, co porównuje sieć, zmierzono w tych danych.
      de Gewöhnliche Seite: aus der Populationsdatei {name} ({of:# Zahler|# Zahler}); diese Daten:
         {@head.size}. Was das Netzwerk vergleicht, ist in diesen Daten gemessen.
      es Lado corriente: del archivo de población {name} ({of:# pagador|# pagadores}); estos datos:
         {@head.size}. Lo que compara la red está medido en estos datos.
    head.measured
      en Ordinary side: measured in this input ({@head.size}).
      fr Côté ordinaire : mesuré dans ces données ({@head.size}).
      nl Gewone kant: gemeten in deze invoer ({@head.size}).
      pl Strona zwyczajna: zmierzona w tych danych ({@head.size}).
      de Gewöhnliche Seite: gemessen in diesen Daten ({@head.size}).
      es Lado corriente: medido en estos datos ({@head.size}).
    head.borrowed
      en Cohorts too small to stand alone, which borrow: {n}.
      fr Cohortes trop petites pour se suffire, qui empruntent : {n}.
      nl Cohorten die te klein zijn en lenen: {n}.
      pl Kohorty zbyt małe, by stać samodzielnie, które pożyczają: {n}.
      de Kohorten, die zu klein sind und leihen: {n}.
      es Cohortes demasiado pequeñas, que toman prestado: {n}.
    head.data_up_to
      en Data up to: {day}
      fr Données jusqu'au : {day}
      nl Gegevens tot en met: {day}
      pl Dane do: {day}
      de Daten bis: {day}
      es Datos hasta: {day}
    head.data_later
      en Data up to: {day}; payments of {n:# payer|# payers} lie later, up to {last}
      fr Données jusqu'au : {day} ; des paiements de {n:# payeur|# payeurs} sont postérieurs, jusqu'au {last}
      nl Gegevens tot en met: {day}; betalingen van {n:# betaler|# betalers} liggen later, tot en met {last}
      pl Dane do: {day}; płatnicy, którzy płacą później: {n}, do {last}
      de Daten bis: {day}; Zahlungen von {n:# Zahler|# Zahlern} liegen später, bis {last}
      es Datos hasta: {day}; hay pagos posteriores de {n:# pagador|# pagadores}, hasta {last}
    head.no_data
      en No payment is in scope, so the data have no last day.
      fr Aucun paiement n'est dans le champ : les données n'ont donc pas de dernier jour.
      nl Geen betaling valt binnen het bereik, dus de gegevens hebben geen laatste dag.
      pl Żadna płatność nie jest w zakresie, więc dane nie mają ostatniego dnia.
      de Keine Zahlung liegt im Bereich, also haben die Daten keinen letzten Tag.
      es Ningún pago está en el ámbito, así que los datos no tienen último día.
    head.shared_ids
      en Inputs come in {layouts:# layout|# layouts}. Equal ids are taken for one party: {payers:#
         payer|# payers} and {beneficiaries:# beneficiary|# beneficiaries} stand in more than one (a
         columns file's namespace keeps them apart)
      fr Les entrées ont {layouts:# structure|# structures}. Des identifiants égaux valent pour une même
         partie : {payers:# payeur|# payeurs} et {beneficiaries:# bénéficiaire|# bénéficiaires} figurent
         dans plus d'une (le namespace d'un fichier de colonnes les sépare)
      nl De invoer heeft {layouts:# indeling|# indelingen}. Gelijke nummers gelden als één partij:
         {payers:# betaler|# betalers} en {beneficiaries:# begunstigde|# begunstigden} staan in meer dan
         één (de namespace van een kolommenbestand houdt ze uit elkaar)
      pl Dane mają {layouts:# układ|# układy|# układów}. Równe identyfikatory uznaje się za jedną
         stronę: płatnicy w więcej niż jednym: {payers}, odbiorcy: {beneficiaries} (namespace w pliku
         kolumn je rozdziela)
      de Die Eingaben haben {layouts:# Aufbau|# Aufbauten}. Gleiche Kennungen gelten als eine Partei:
         {payers:# Zahler} und {beneficiaries:# Empfänger} stehen in mehr als einem (der namespace einer
         Spaltendatei hält sie auseinander)
      es Las entradas tienen {layouts:# estructura|# estructuras}. Los identificadores iguales valen por
         una misma parte: {payers:# pagador|# pagadores} y {beneficiaries:# beneficiario|#
         beneficiarios} figuran en más de una (el namespace de un archivo de columnas los separa)
    head.warning
      en Warning:
      fr Attention :
      nl Waarschuwing:
      pl Uwaga:
      de Warnung:
      es Atención:
    """ + "\n" + words
}
