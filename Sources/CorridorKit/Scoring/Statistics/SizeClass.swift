/// How many payments a profile holds, in seven classes: what is unusual for two payments is usual for
/// forty, so payers are compared within their class.
enum SizeClass {
  static let count = 7

  /// 1, 2, 3-4, 5-7, 8-12, 13-24, 25 and more payments.
  static func of(_ payments: Int) -> Int {
    switch payments {
    case ...1: 0
    case 2: 1
    case ...4: 2
    case ...7: 3
    case ...12: 4
    case ...24: 5
    default: 6
    }
  }
}
