/// A payer's whole history in outline, as far as it tells extorted series from long custom.
///
/// Over all payments in scope, nothing set aside. Limits of ``isBurst(_:)`` are ``Policy/BurstRule``'s, wider than
/// the published sums of the victim lane, since it only describes a beneficiary's other payers.
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
  func isBurst(_ rule: Policy.BurstRule) -> Bool {
    guard let medianGap else { return false }
    return payments <= rule.payments && span <= rule.days && medianGap <= rule.gap
      && first <= rule.firstAmount && total <= rule.totalAmount
      && beneficiaries <= rule.beneficiaries && victimShare >= rule.share
  }

  /// Several payments over a month and a half or longer.
  func isLongLived(_ rule: Policy.BurstRule) -> Bool {
    payments >= rule.longPayments && span > rule.longDays
  }
}
