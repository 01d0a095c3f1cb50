/// A payer's whole history in outline, as far as it tells extorted series from long custom.
///
/// Over all payments in scope, nothing set aside. Limits of ``isBurst(_:)`` are ``Policy/BurstRule``'s, wider than
/// the published sums of the victim lane, since it only describes a beneficiary's other payers.
struct PayerShape: Sendable {
  private(set) var payments = 0
  private(set) var beneficiaries = 0
  /// Days from the first to the last payment.
  private(set) var span = 0.0
  /// Median gap in days; nil with one payment.
  private(set) var medianGap: Double?
  /// US dollars.
  private(set) var first = 0.0
  private(set) var total = 0.0
  /// Payments into the victim lane's corridors, and their share.
  private(set) var victimPayments = 0
  private(set) var victimShare = 0.0

  /// Of no payment at all.
  init() {}

  /// - Parameters:
  ///   - isVictimDestination: of each country by its pair index, whether the victim lane looks there.
  ///   - scratch: space that is used again.
  init(
    _ profile: borrowing PayerProfile, isVictimDestination: borrowing [Bool],
    scratch: inout [Int64]
  ) {
    guard let first = profile.payments.first, let last = profile.payments.last else { return }
    payments = profile.payments.count
    beneficiaries = profile.relations.count
    span = Double(last.sentAt.seconds - first.sentAt.seconds) / 86_400
    var cents = 0
    for payment in profile.payments {
      cents += payment.referenceCents
      if isVictimDestination[payment.destination.pairIndex] { victimPayments += 1 }
    }
    if payments == 2 {
      medianGap = Double(max(last.sentAt.seconds - first.sentAt.seconds, 0)) / 86_400
    } else if payments > 2 {
      scratch.clear()
      var before = first.sentAt.seconds
      for index in 1..<payments {
        let seconds = profile.payments[index].sentAt.seconds
        scratch.append(max(seconds - before, 0))
        before = seconds
      }
      scratch.sort()
      medianGap = Double(scratch.median) / 86_400
    }
    self.first = Double(first.referenceCents) / 100
    total = Double(cents) / 100
    victimShare = Double(victimPayments) / Double(payments)
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
