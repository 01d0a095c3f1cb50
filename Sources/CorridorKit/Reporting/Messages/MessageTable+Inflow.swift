extension MessageTable {
  /// What the list of beneficiaries says: a description, in no word that accuses.
  static let inflow = """
    inflow.purpose
      en Who receives from several payers: a description, never a finding. A beneficiary may be a
         child, and most are relatives, schools, shops or agents. Those with most payers stand first;
         no order here is one of suspicion.
      fr Qui reçoit de plusieurs payeurs : une description, jamais un constat. Un bénéficiaire peut
         être un enfant, et la plupart sont des proches, des écoles, des boutiques ou des agents. Ceux
         qui ont le plus de payeurs viennent d'abord ; aucun ordre n'exprime ici un soupçon.
      nl Wie van verscheidene betalers ontvangt: een beschrijving, nooit een vaststelling. Een
         begunstigde kan een kind zijn, en de meesten zijn verwanten, scholen, winkels of agenten.
         Wie de meeste betalers heeft, staat bovenaan; geen volgorde drukt hier verdenking uit.
      pl Kto otrzymuje od wielu płatników: opis, nigdy ustalenie. Odbiorcą może być dziecko, a
         większość to krewni, szkoły, sklepy lub agenci. Najpierw stoją ci, którzy mają najwięcej
         płatników; żadna kolejność nie wyraża tu podejrzenia.
      de Wer von mehreren Zahlern empfängt: eine Beschreibung, nie ein Befund. Ein Empfänger kann ein
         Kind sein, und die meisten sind Verwandte, Schulen, Läden oder Agenten. Wer die meisten
         Zahler hat, steht zuerst; keine Reihenfolge drückt hier Verdacht aus.
      es Quién recibe de varios pagadores: una descripción, nunca una conclusión. Un beneficiario
         puede ser un niño, y la mayoría son parientes, escuelas, tiendas o agentes. Primero están
         los que tienen más pagadores; ningún orden expresa aquí sospecha.
    inflow.found
      en {n:# beneficiary|# beneficiaries} of {all} in scope with two payers or more
      fr {n:# bénéficiaire|# bénéficiaires} sur {all} dans le champ, avec au moins deux payeurs
      nl {n:# begunstigde|# begunstigden} van {all} binnen het bereik, met twee of meer betalers
      pl Odbiorcy w zakresie z co najmniej dwoma płatnikami: {n} z {all}
      de {n:# Empfänger|# Empfänger} von {all} im Bereich, mit zwei oder mehr Zahlern
      es {n:# beneficiario|# beneficiarios} de {all} en el ámbito, con dos o más pagadores
    inflow.ordinary
      en Beneficiaries by number of payers
      fr Bénéficiaires par nombre de payeurs
      nl Begunstigden naar aantal betalers
      pl Odbiorcy według liczby płatników
      de Empfänger nach Zahl der Zahler
      es Beneficiarios por número de pagadores
    inflow.organisation
      en Paid as organisations are: most who pay three times or more pay in rhythm or a fixed sum
      fr Payés comme le sont des organisations : la plupart de ceux qui paient trois fois ou plus
         suivent un rythme ou paient une somme fixe
      nl Betaald zoals organisaties: de meesten die drie keer of vaker betalen, doen dat in een ritme
         of met een vast bedrag
      pl Opłacani jak organizacje: większość tych, którzy płacą trzy razy lub częściej, płaci
         w rytmie lub stałą kwotę
      de Bezahlt wie Organisationen: die meisten, die dreimal oder öfter zahlen, zahlen im Rhythmus
         oder eine feste Summe
      es Pagados como organizaciones: la mayoría de quienes pagan tres veces o más lo hacen con ritmo
         o con una suma fija
    inflow.hub
      en With {n:# payer|# payers} or more: agents and shops have as many
      fr Avec {n:# payeur|# payeurs} ou plus : agents et boutiques en ont autant
      nl Met {n:# betaler|# betalers} of meer: agenten en winkels hebben er zoveel
      pl Z co najmniej {n:# płatnikiem|# płatnikami}: tylu mają agenci i sklepy
      de Mit {n:# Zahler|# Zahlern} oder mehr: so viele haben Agenten und Läden
      es Con {n:# pagador|# pagadores} o más: tantos tienen agentes y tiendas
    inflow.more
      en {n:# more is|# more are} not shown
      fr {n:# autre n'est pas montré|# autres ne sont pas montrés}
      nl nog {n:# wordt|# worden} niet getoond
      pl i jeszcze {n:# niepokazany|# niepokazani|# niepokazanych}
      de {n:# weiterer steht|# weitere stehen} nicht hier
      es {n:# más no se muestra|# más no se muestran}
    inflow.countries
      en payers from {origins}; payments into {destinations}
      fr payeurs de {origins} ; paiements vers {destinations}
      nl betalers uit {origins}; betalingen naar {destinations}
      pl płatnicy z {origins}; płatności do {destinations}
      de Zahler aus {origins}; Zahlungen nach {destinations}
      es pagadores de {origins}; pagos hacia {destinations}
    inflow.payers
      en of the payers {once:# paid} once, {steady:# three} times or more, {regular:# of} these in
         rhythm or a fixed sum; {linked:# also shares|# also share} another beneficiary, as relatives do
         and others too
      fr des payeurs, {once:# a payé|# ont payé} une fois, {steady:# trois} fois ou plus, dont
         {regular:# en} rythme ou d'une somme fixe ; {linked:# partage|# partagent} aussi un autre
         bénéficiaire, comme des proches et d'autres aussi
      nl van de betalers {once:betaalde #|betaalden #} eenmaal, {steady:# drie} keer of vaker, van wie
         {regular:# in} een ritme of met een vast bedrag; {linked:# deelt|# delen} nog een begunstigde,
         zoals verwanten doen en anderen ook
      pl z płatników {once:# zapłacił|# zapłaciło} raz, {steady:# trzy} razy lub więcej, z nich
         {regular:# w} rytmie lub stałą kwotę; {linked:# ma} też innego wspólnego odbiorcę, jak krewni,
         ale i inni
      de von den Zahlern {once:zahlte #|zahlten #} einmal, {steady:# dreimal} oder öfter, {regular:#
         davon} im Rhythmus oder eine feste Summe; {linked:# teilt|# teilen} noch einen Empfänger, wie
         Verwandte es tun und andere auch
      es de los pagadores, {once:# pagó|# pagaron} una vez, {steady:# tres} veces o más, {regular:# de}
         estos con ritmo o una suma fija; {linked:# comparte|# comparten} además otro beneficiario, como
         hacen los parientes y otros también
    inflow.sums
      en from {from} to {to} {currency}: {low:percent} of {n:# payment|# payments}
      fr de {from} à {to} {currency} : {low:percent} de {n:# paiement|# paiements}
      nl van {from} tot {to} {currency}: {low:percent} van {n:# betaling|# betalingen}
      pl od {from} do {to} {currency}: {low:percent} z {n:# płatności|# płatności}
      de von {from} bis {to} {currency}: {low:percent} von {n:# Zahlung|# Zahlungen}
      es de {from} a {to} {currency}: {low:percent} de {n:# pago|# pagos}
    inflow.nights
      en at night where the payer lives: {night:percent} of {n:# payment|# payments} with a known hour
      fr la nuit chez le payeur : {night:percent} de {n:# paiement|# paiements} d'heure connue
      nl 's nachts bij de betaler: {night:percent} van {n:# betaling|# betalingen} met bekend uur
      pl nocą u płatnika: {night:percent} z {n:# płatności|# płatności} o znanej godzinie
      de nachts beim Zahler: {night:percent} von {n:# Zahlung|# Zahlungen} mit bekannter Stunde
      es de noche donde vive el pagador: {night:percent} de {n:# pago|# pagos} de hora conocida
    inflow.withheld
      en (a name)
      fr (un nom)
      nl (een naam)
      pl (nazwa)
      de (ein Name)
      es (un nombre)
    inflow.names
      en Some beneficiaries are known by a name only, which stands here if --names is given.
      fr Certains bénéficiaires ne sont connus que par un nom, qui figure ici avec --names.
      nl Sommige begunstigden zijn alleen bij naam bekend; die staat hier met --names.
      pl Niektórzy odbiorcy są znani tylko z nazwy, która stoi tu po podaniu --names.
      de Manche Empfänger sind nur durch einen Namen bekannt, der hier mit --names steht.
      es Algunos beneficiarios solo se conocen por un nombre, que aparece aquí con --names.
    inflow.empty
      en No beneficiary in scope has two payers.
      fr Aucun bénéficiaire dans le champ n'a deux payeurs.
      nl Geen begunstigde binnen het bereik heeft twee betalers.
      pl Żaden odbiorca w zakresie nie ma dwóch płatników.
      de Kein Empfänger im Bereich hat zwei Zahler.
      es Ningún beneficiario en el ámbito tiene dos pagadores.
    inflow.counting
      en The median is the middle of the payers' own median payments, so that one busy payer does not
         stand for all. A bare name is shared with nobody: it tells payees apart within one payer
         only.
      fr La médiane est le milieu des médianes de chaque payeur, pour qu'un payeur actif ne vaille pas
         pour tous. Un simple nom n'est partagé avec personne : il ne distingue des bénéficiaires que
         chez un même payeur.
      nl De mediaan is het midden van de medianen per betaler, zodat één drukke betaler niet voor
         allen staat. Een kale naam wordt met niemand gedeeld: die onderscheidt begunstigden alleen
         binnen één betaler.
      pl Mediana to środek median poszczególnych płatników, by jeden aktywny płatnik nie przesłonił
         innych. Sama nazwa z nikim nie jest wspólna: odróżnia odbiorców tylko u jednego płatnika.
      de Der Median ist die Mitte der Mediane der einzelnen Zahler, damit ein eifriger Zahler nicht
         für alle steht. Ein bloßer Name wird mit niemandem geteilt: er unterscheidet Empfänger nur
         innerhalb eines Zahlers.
      es La mediana es el centro de las medianas de cada pagador, para que uno muy activo no valga por
         todos. Un simple nombre no se comparte con nadie: solo distingue beneficiarios dentro de un
         mismo pagador.
    column.payers
      en payers
      fr payeurs
      nl betalers
      pl płatnicy
      de Zahler
      es pagadores
    column.median
      en median {currency}
      fr médiane {currency}
      nl mediaan {currency}
      pl mediana {currency}
      de Median {currency}
      es mediana {currency}
    """
}
