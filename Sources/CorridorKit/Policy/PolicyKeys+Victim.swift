extension PolicyKey {
  /// The shape of payments extorted from a victim.
  static let victims: [PolicyKey] = [
    .integer(
      "victim.minor_age", \.victim.minorAge, .years, 0...30,
      "younger than this at the last payment is never a suspect",
      .published("Convention on the Rights of the Child, article 1", .verified)),
    .integer(
      "victim.young_age", \.victim.youngAge, .years, 0...100,
      "up to this age youth speaks for the victim lane",
      .ownChoice(
        because: "90 % of victims are 14-17 (Thorn 2024), nearly half of 2021 reports 20-39 (FBI)")),
    .decimal(
      "victim.minor_bits", \.victim.minorBits, .bits, -20...20,
      "points of a payer under victim.minor_age",
      .ownChoice(
        because:
          "90 % of victims are 14-17 (Thorn 2024), yet most minors in an export are no victims")
    ),
    .decimal(
      "victim.young_bits", \.victim.youngBits, .bits, -20...20,
      "points of a payer up to victim.young_age",
      .ownChoice(because: "victims of 18 to 25 are fewer than minors, and senders of that age many")
    ),
    .decimal(
      "victim.older_bits", \.victim.olderBits, .bits, -20...20, "points of an older payer",
      .ownChoice(because: "nearly half of 2021 reports were of people of 20 to 39 (FBI)")),
    .decimal(
      "victim.window", \.victim.window, .days, 8...44, "days within which the series lies",
      .ownChoice(because: "FinCEN 2025: over a short period of time, without a figure")),
    .decimal(
      "victim.silence", \.victim.silence, .days, 0...3_650, "days of silence after the series",
      .ownChoice(because: "FATF 2025: payments may stop abruptly, without a figure")),
    .ramp(
      "victim.number_bits", \.victim.numberBits, .paymentsToBits,
      "points by the number of payments",
      .ownChoice(because: "several rapid payments (FATF 2025), without a figure")),
    .ramp(
      "victim.span_bits", \.victim.spanBits, .daysToBits,
      "points by the days by which the series outlasts victim.window",
      .ownChoice(because: "over a short period of time (FinCEN 2025), without a figure")),
    .ramp(
      "victim.beneficiary_bits", \.victim.beneficiaryBits, .beneficiariesToBits,
      "points by the number of beneficiaries",
      .ownChoice(because: "an extorter names one to three accounts")),
    .decimal(
      "victim.neutral_gap", \.victim.neutralGap, .days, 0.01...365,
      "a median gap of so many days says nothing; each halving is worth one bit",
      .ownChoice(because: "rapid payments (FATF 2025), without a figure")),
    .decimal(
      "victim.gap_cap", \.victim.gapCap, .bits, 0...100,
      "greatest points of the median gap, either way",
      .ownChoice(because: "no sign alone opens the lane")),
    .decimal(
      "victim.single_bits", \.victim.singleBits, .bits, -100...100,
      "points in place of the gap's where there is one payment",
      .ownChoice(because: "most who pay once are nobody's victims")),
    .decimal(
      "victim.first_amount", \.victim.firstAmount, .usDollars, 1...100_000, "first payment",
      .published("FATF 2025: often below EUR 250 at first", .verifiedSecondHand)),
    .decimal(
      "victim.total_amount", \.victim.totalAmount, .usDollars, 1...1_000_000, "sum of the series",
      .published("FATF 2025: generally not above EUR 1,500 in all", .verifiedSecondHand)),
    .ramp(
      "victim.first_bits", \.victim.firstBits, .factorToBits,
      "points by the first payment in multiples of victim.first_amount",
      .ownChoice(because: "the published limit says often, not always")),
    .ramp(
      "victim.total_bits", \.victim.totalBits, .factorToBits,
      "points by the sum in multiples of victim.total_amount",
      .ownChoice(because: "the published limit says generally, not always")),
    .ramp(
      "victim.mean_bits", \.victim.meanBits, .dollarsToBits,
      "points by the mean payment",
      .ownChoice(because: "demands are seldom below US$40")),
    .ramp(
      "victim.corridor_bits", \.victim.corridorBits, .shareToBits,
      "points by the share of payments into corridors.victim",
      .ownChoice(because: "a victim has no other reason to send abroad")),
    .decimal(
      "victim.step", \.victim.step, .share, 0.01...1,
      "a change of sum from which on it is a step, as a share of the earlier sum",
      .ownChoice(because: "one published case fell by two fifths and by half")),
    .ramp(
      "victim.step_bits", \.victim.stepBits, .shareToBits,
      "points by the share of changes that are steps one way",
      .ownChoice(because: "a single published case: little weight")),
    .decimal(
      "victim.threshold", \.victim.threshold, .bits, -100...100,
      "points at which the victim lane is entered",
      .ownChoice(because: "measured on synthetic worlds")),
    .integer(
      "victim.long_payments", \.victim.longPayments, .payments, 1...10_000,
      "a history of so many payments is no victim's",
      .ownChoice(because: "victims' series are short; harm-minimising")),
    .decimal(
      "victim.long_days", \.victim.longDays, .days, 1...3_650, "over at least so many days",
      .ownChoice(because: "victims' series are short; harm-minimising")),
  ]

  /// When a beneficiary's other payers paid in a burst.
  static let bursts: [PolicyKey] = [
    .integer(
      "bursts.payments", \.bursts.payments, .payments, 2...1_000,
      "most payments of a burst",
      .ownChoice(because: "victims' series are short")),
    .decimal(
      "bursts.days", \.bursts.days, .days, 0...365,
      "most days from its first to its last payment",
      .ownChoice(because: "wider than the victim lane, since it only describes other payers")),
    .decimal(
      "bursts.gap", \.bursts.gap, .days, 0...365,
      "greatest median gap",
      .ownChoice(because: "rapid payments (FATF 2025), without a figure")),
    .decimal(
      "bursts.first_amount", \.bursts.firstAmount, .usDollars, 1...100_000,
      "greatest first payment",
      .ownChoice(because: "half as much again as FATF's EUR 250")),
    .decimal(
      "bursts.total_amount", \.bursts.totalAmount, .usDollars, 1...1_000_000,
      "greatest sum",
      .ownChoice(because: "half as much again as FATF's EUR 1,500")),
    .integer(
      "bursts.beneficiaries", \.bursts.beneficiaries, .beneficiaries, 1...1_000,
      "most beneficiaries",
      .ownChoice(because: "an extorter names one to three accounts")),
    .decimal(
      "bursts.share", \.bursts.share, .share, 0...1,
      "least share of payments into corridors.victim",
      .ownChoice(because: "a victim has no other reason to send abroad")),
    .integer(
      "bursts.long_payments", \.bursts.longPayments, .payments, 2...1_000,
      "least payments of a long history",
      .ownChoice(because: "fewer are no history")),
    .decimal(
      "bursts.long_days", \.bursts.longDays, .days, 0...3_650,
      "a long history lasts longer than this",
      .ownChoice(because: "about three times the victim lane's window")),
    .decimal(
      "bursts.extorted_share", \.bursts.extortedShare, .share, 0.01...0.999,
      "share of an extorter's payers who pay in a burst",
      .ownChoice(because: "nearly all, since few have another reason to pay; without a figure")),
    .decimal(
      "bursts.ordinary_share", \.bursts.ordinaryShare, .share, 0.001...0.999,
      "share of ordinary payers who do, where a cohort says too little",
      .ownChoice(
        because: "2 to 6 % in most synthetic worlds, 16 % where everybody pays in clusters")),
    .decimal(
      "bursts.burst_bits", \.bursts.burstBits, .bits, 0...100,
      "greatest points of each other payer who paid in a burst",
      .ownChoice(because: "measured on synthetic worlds")),
    .decimal(
      "bursts.common_floor", \.bursts.commonFloor, .bits, -100...0,
      "least points of the payer's own burst where bursts are common",
      .ownChoice(because: "a victim may live where everybody pays in clusters")),
    .decimal(
      "bursts.floor", \.bursts.floor, .bits, -100...0,
      "least points of all of them",
      .ownChoice(because: "most receivers serve more than victims")),
    .decimal(
      "bursts.cap", \.bursts.cap, .bits, 0...100,
      "greatest points of all of them",
      .ownChoice(
        because:
          "accounts that collect from many victims weigh most; FinCEN 2025 names them, without a figure"
      )),
    .decimal(
      "bursts.long_bits", \.bursts.longBits, .bits, -100...0,
      "points where payers with a long history are as many",
      .ownChoice(
        because:
          "whom somebody has paid for months is a relative or friend; measured on synthetic worlds")
    ),
  ]

  /// The shape of payments by victims of romance and similar fraud.
  static let fraud: [PolicyKey] = [
    .ramp(
      "fraud.growth_bits", \.fraud.growthBits, .factorToBits,
      "points by log2 of the later half's mean sum over the earlier's",
      .ownChoice(because: "one crisis after another (FTC), rising by our own reading")),
    .ramp(
      "fraud.total_bits", \.fraud.totalBits, .dollarsToBits, "points by all sums",
      .published("FTC: median losses of US$2,400 to 4,400; the bits are ours", .verified)),
    .ramp(
      "fraud.mean_bits", \.fraud.meanBits, .dollarsToBits, "points by the mean sum",
      .ownChoice(because: "above published prices of abuse and most demands of extorters")),
    .ramp(
      "fraud.share_bits", \.fraud.shareBits, .shareToBits,
      "points by the share that one beneficiary received",
      .ownChoice(because: "one supposed lover, or the accounts of one")),
    .ramp(
      "fraud.span_bits", \.fraud.spanBits, .daysToBits, "points by days from first to last",
      .ownChoice(because: "weeks to months; support that lasts for years is family")),
    .ramp(
      "fraud.number_bits", \.fraud.numberBits, .paymentsToBits, "points by the number of payments",
      .ownChoice(because: "money is sent repeatedly (FTC), without a figure")),
    .decimal(
      "fraud.rhythm_bits", \.fraud.rhythmBits, .bits, -100...0,
      "points where that beneficiary is paid in rhythm or is no person",
      .ownChoice(because: "family support keeps a rhythm, crises do not")),
    .decimal(
      "fraud.threshold", \.fraud.threshold, .bits, -100...100,
      "points at which the fraud-victim lane is entered",
      .ownChoice(because: "most of the lane were victims of fraud on synthetic worlds")),
  ]
}
