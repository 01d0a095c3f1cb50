extension Policy.HourTypology {
  /// Whether a local hour, 0 to 23, lies in the night: from ``nightFrom`` on and before ``nightTo``, past
  /// midnight where the night begins later than it ends.
  func isNight(_ hour: Int) -> Bool {
    nightFrom > nightTo
      ? hour >= nightFrom || hour < nightTo : (nightFrom..<nightTo).contains(hour)
  }
}
