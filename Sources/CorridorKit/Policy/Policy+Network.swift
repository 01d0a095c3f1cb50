extension Policy {
  /// What kind of receiver a beneficiary is.
  public struct ReceiverRule: Equatable, Sendable {
    /// Payments of a steady payer, and of a relation that may be called fixed.
    public var steadyPayments = 3
    /// A relation is fixed if more than this share of its payments are of one sum.
    public var fixedShare = 0.5
    /// Least number of steady payers of an organisation.
    public var organisationPayers = 3
    /// Least share of steady payers that pay in rhythm or a fixed sum.
    public var organisationShare = 0.5
    /// Bits of payments to organisations where nothing else is left to judge, and where something is.
    public var organisationOnly = -6.0
    public var organisationBeside = -1.0
    /// From how many payers on a beneficiary is a hub, which says nothing of its payers.
    public var hubPayers = 80
    /// Beta-binomial shape of the share of other payers who pay once only: a purchaser's beneficiaries,
    public var onceAlpha = 1.0
    public var onceBeta = 5.0
    /// and a small seller.
    public var customerAlpha = 8.0
    public var customerBeta = 4.0
    /// Fewer other payers never speak for a look.
    public var returningPayers = 3
    /// Least and greatest bits of one beneficiary's returning payers.
    public var returningFloor = -24.0
    public var returningCap = 6.0
  }

  /// How suspicion spreads over shared beneficiaries.
  public struct NetworkRule: Equatable, Sendable {
    /// Imaginary neutral payers added to every beneficiary, so that one chance neighbour decides nothing.
    public var shrinkage = 1.5
    /// Share of what a payer's other beneficiaries show that the payer passes on,
    public var passedOn = 0.25
    /// divided by their number to this power, in quarters.
    public var passedOnQuarters = 3
    /// Greatest bits by which one measure may stand out among beneficiaries.
    public var tailCap = 8.0
    /// Bounds of a payer's own points in the second step, bits.
    public var voteFloor = -6.0
    public var voteCap = 10.0
    /// Imaginary neutral payers added to every beneficiary in the second step.
    public var secondShrinkage = 2
    /// Greatest bits of the second step.
    public var secondTailCap = 10.0
    /// Bits of a payment to a listed beneficiary.
    public var watchlistBits = 8.0
    /// A relation of so many payments, of larger sums, US dollars,
    public var familyPayments = 3
    public var familyAmount = 110.0
    /// and wider gaps, days, looks like support for a relative and takes this share.
    public var familyGap = 12.0
    public var familyShare = 0.5
    /// Imaginary payments without a sign added to a payer's own: little history limits what the network may say.
    public var history = 0.25
    /// Imaginary other payers without a sign added to a beneficiary's: so does little company.
    public var company = 0.3
    /// Most co-payers of a closed circle, as families are.
    public var circlePayers = 6
    /// Least share of them who share two or more beneficiaries with the payer.
    public var circleShare = 0.6
    /// Most payers of a beneficiary that can belong to a circle.
    public var circleBeneficiary = 40
    /// What a closed circle takes from the network's points.
    public var circleDiscount = 0.5
    /// Payers of whose beneficiaries fewer than this share are theirs alone say what the network is worth.
    public var imputedShare = 0.5
    /// Imaginary payers without network points among them.
    public var imputedPayers = 20
  }

  /// What a beneficiary's other payers are asked, and what each answer weighs.
  public struct VoteRule: Equatable, Sendable {
    /// Weights of the measures' tail bits.
    public var amounts = 0.7
    public var lowValues = 0.4
    public var breadth = 1.3
    public var escalation = 1.0
    public var shared = 0.3
    public var counts = 0.4
    public var nights = 0.6
    public var nightShare = 0.5
    public var evenAmounts = 0.7
    public var origins = 0.5
    /// Shared beneficiaries of one payer count up to here,
    public var sharedMost = 6
    /// and so many are taken of whom nothing is known.
    public var sharedPrior = 1.0
    /// Greatest bits, either way, of one indicator that a payer lends to neighbours.
    public var lent = 6.0
    /// Imaginary payments of the general share added to a beneficiary's shares.
    public var priorPayments = 2
    /// Beneficiaries that a class of like size borrows from all.
    public var borrowed = 50
  }

  /// How the other payers of a purchaser's beneficiaries pay, and what it may weigh.
  public struct OthersRule: Equatable, Sendable {
    /// Median and spread of the payments that one of them makes to one beneficiary: a log-normal.
    public var paymentsCentre = 3.3
    public var paymentsSpread = 0.5
    /// Masses of the share of their beneficiaries that somebody else pays, in tenths.
    public var companyMasses = [
      0.036, 0.064, 0.101, 0.138, 0.161, 0.161, 0.138, 0.101, 0.064, 0.036,
    ]
    /// Least and greatest bits of one beneficiary, before the weight.
    public var floor = -2.5
    public var cap = 1.5
    /// Imaginary others without a sign added to a beneficiary's.
    public var shrinkage = 1.5
    /// Fewer others never speak for a look.
    public var least = 3
    /// Bits that the other payers' habits, returning payers among them, may speak for a look by themselves,
    public var alone = 2.0
    /// and for each bit that speaks for a look in the rest of the network.
    public var beside = 1.0
  }
}
