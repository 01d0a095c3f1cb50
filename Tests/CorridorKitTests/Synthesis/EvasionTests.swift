import Testing

@testable import CorridorKit

@Suite("evasion")
struct EvasionTests {
  /// Purchases of each buyer, in order of time.
  func purchases(_ evasion: Evasion?, law: SyntheticLaw = .plain) -> (
    SyntheticWorld, [[SyntheticPayment]]
  ) {
    var options = MadeWorlds.options(seed: 6, payers: 300, baseRate: 0.4)
    options.evasion = evasion
    options.law = law
    let world = SyntheticWorld(options)
    var lists: [Int32: [SyntheticPayment]] = [:]
    for payment in world.payments where world.payers[Int(payment.payer)].group == .buyer {
      let role = world.payees[Int(payment.payee)].role
      if role == .facilitator || role == .person {
        lists[payment.payer, default: []].append(payment)
      }
    }
    return (world, lists.sorted { $0.key < $1.key }.map(\.value))
  }

  func nightShare(_ world: SyntheticWorld, _ lists: [[SyntheticPayment]]) -> Double {
    let nights = lists.joined().filter { payment in
      let offset = Origins.all[world.payers[Int(payment.payer)].origin].offsetSeconds
      let hour = ((Int(payment.second) + offset) % 86_400 + 86_400) % 86_400 / 3_600
      return hour >= 22 || hour < 6
    }
    return Double(nights.count) / Double(max(1, lists.joined().count))
  }

  @Test("spaced gaps leave nearly four days between any two purchases")
  func spaced() {
    let (_, lists) = purchases(.spacedGaps)
    for list in lists {
      for (later, earlier) in zip(list.dropFirst(), list) {
        // Hours are drawn after days, so two payments can stand a day closer than their days.
        #expect(later.second - earlier.second > 2 * 86_400)
      }
    }
  }

  @Test("new payees are new nine times in ten")
  func newPayees() {
    let (world, lists) = purchases(.newPayees)
    let known = lists.joined().filter { world.payees[Int($0.payee)].role == .facilitator }
    #expect(Double(known.count) < 0.2 * Double(lists.joined().count))
  }

  @Test("family sums are above the low-value band")
  func familyAmounts() {
    let (world, lists) = purchases(.familyAmounts)
    #expect(MadeWorlds.median(lists.joined().map { MadeWorlds.dollars($0, in: world) }) > 150)
  }

  @Test("a family's rhythm has gaps of two weeks or a month")
  func rhythm() {
    let (_, lists) = purchases(.familyRhythm)
    let gaps = lists.flatMap { list in
      zip(list.dropFirst(), list).map { Double($0.0.second - $0.1.second) / 86_400 }
    }
    #expect(MadeWorlds.median(gaps) > 11)
  }

  @Test("daytime buyers do not pay at night, others do")
  func daytime() {
    let (world, lists) = purchases(.daytime)
    let (openWorld, open) = purchases(nil)
    #expect(nightShare(world, lists) < 0.12)
    #expect(nightShare(openWorld, open) > 0.2)
  }

  @Test("split buyers use three ids")
  func split() {
    let (world, lists) = purchases(.splitIdentities)
    #expect(world.payers.count == 300 + 2 * 120)
    #expect(lists.count > 120)
  }

  @Test("in a hard world half of the purchases go to payees of one's own")
  func hard() {
    let (world, lists) = purchases(nil, law: .hard)
    let own = lists.joined().filter { world.payees[Int($0.payee)].role == .person }
    #expect((0.35...0.65).contains(Double(own.count) / Double(lists.joined().count)))
  }
}
