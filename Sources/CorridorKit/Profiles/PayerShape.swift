/// A payer's whole history in outline, as far as it tells extorted series from long custom.
///
/// Over all payments in scope, nothing set aside. Limits of ``isBurst`` are our own choice, wider than the
/// published sums of the victim lane, since it only describes a beneficiary's other payers.
struct PayerShape: Sendable {
  let payments: Int
  let beneficiaries: Int
  /// Days from the first to the last payment.
  let span: Double
  /// Median gap in days; nil with one payment.
  let medianGap: Double?
  /// US dollars.
  let first: Double
  let total: Double
  /// Share of payments into the victim lane's corridors.
  let victimShare: Double

  init(_ profile: PayerProfile, policy: Policy) {
    let all = profile.payments
    payments = all.count
    beneficiaries = profile.relations.count
    let seconds = all.map(\.sentAt.seconds)
    span = Double((seconds.last ?? 0) - (seconds.first ?? 0)) / 86_400
    let gaps = zip(seconds, seconds.dropFirst()).map { max($1 - $0, 0) }.sorted()
    medianGap = gaps.isEmpty ? nil : Double(gaps.median) / 86_400
    first = Double(all.first?.referenceCents ?? 0) / 100
    total = Double(profile.totalReferenceCents) / 100
    let hits = all.count { policy.corridors.victim.contains($0.destination) }
    victimShare = all.isEmpty ? 0 : Double(hits) / Double(all.count)
  }

  /// A few payments in quick succession, of sums as they are extorted.
  var isBurst: Bool {
    guard let medianGap else { return false }
    return payments <= 12 && span <= 21 && medianGap <= 4 && first <= 400 && total <= 2_500
      && beneficiaries <= 3 && victimShare >= 0.5
  }

  /// Three payments or more over a month and a half or longer.
  var isLongLived: Bool { payments >= 3 && span > 45 }
}
