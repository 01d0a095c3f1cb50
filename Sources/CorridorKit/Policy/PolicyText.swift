/// A policy as text: with every value's unit, meaning and source, or as values alone.
struct PolicyText {
  let policy: Policy
  /// Sources of values that are not the standard policy's, by key.
  var provenances: [String: Provenance] = [:]

  /// Every key with its name, nested as the file nests them.
  private func writeKeys(
    _ nodes: [PolicyOutline.Node] = PolicyOutline.nodes, to json: inout JSONText,
    _ writeKey: (PolicyKey, inout JSONText) -> Void
  ) {
    for node in nodes {
      switch node {
      case .key(let key, let name):
        json.key(name)
        writeKey(key, &json)
      case .group(let name, let nodes):
        json.key(name)
        json.beginObject()
        writeKeys(nodes, to: &json, writeKey)
        json.end()
      }
    }
  }

  /// Name, values and rates as a policy file states them, without a word of explanation.
  ///
  /// The policy's digest is taken over this text, so it changes only when a value does.
  func writeValues(to json: inout JSONText) {
    json.beginObject()
    json.key("name")
    json.string(policy.name)
    writeKeys(to: &json) { key, json in writeValue(of: key, &json) }
    writeRates(to: &json) { rate, json in
      json.beginObject(onOneLine: true)
      writeRateValue(rate, &json)
      json.end()
    }
    json.end()
  }

  /// The whole policy with what a reader needs to check or change it. Read back it gives the same policy.
  var annotated: String {
    var json = JSONText()
    json.beginObject()
    json.key("name")
    json.string(policy.name)
    writeKeys(to: &json) { key, json in
      json.beginObject()
      json.key("value")
      writeValue(of: key, &json)
      json.key("unit")
      json.string(key.unit.rawValue)
      json.key("meaning")
      json.string(key.meaning)
      json.key("source")
      json.string(source(of: key))
      json.key("certainty")
      json.string(certainty(of: key).rawValue)
      json.end()
    }
    writeRates(to: &json) { rate, json in
      let standard = OrientationRates.entries.first { $0.rate == rate }?.origin.provenance
      json.beginObject(onOneLine: true)
      writeRateValue(rate, &json)
      json.key("unit")
      json.string("\(policy.referenceCurrency) for 1 \(rate.currency)")
      json.key("source")
      json.string(standard?.text ?? "set by the policy file")
      json.key("certainty")
      json.string((standard?.certainty ?? .ownChoice).rawValue)
      json.end()
    }
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Only what differs from the standard policy. Read back over it, it gives the same policy.
  var overrides: String {
    var json = JSONText()
    json.beginObject()
    json.key("name")
    json.string(policy.name)
    for key in PolicyKey.all where !key.isEqual(in: policy, .standard) {
      json.key(key.path)
      writeValue(of: key, &json)
    }
    if policy.rates != Policy.standard.rates {
      writeRates(to: &json) { rate, json in
        json.beginObject(onOneLine: true)
        writeRateValue(rate, &json)
        json.end()
      }
    }
    json.end()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The published source speaks for the standard value only.
  private func source(of key: PolicyKey) -> String {
    if let own = provenances[key.path] { return own.text }
    return key.isEqual(in: policy, .standard)
      ? key.provenance.text
      : "set by the policy file; the standard value rests on: \(key.provenance.text)"
  }

  private func certainty(of key: PolicyKey) -> Provenance.Certainty {
    if let own = provenances[key.path] { return own.certainty }
    return key.isEqual(in: policy, .standard) ? key.provenance.certainty : .ownChoice
  }

  func writeValue(of key: PolicyKey, _ json: inout JSONText) {
    switch key.slot {
    case .decimal(let value, _): json.number(policy[keyPath: value])
    case .integer(let value, _): json.integer(policy[keyPath: value])
    case .countries(let value):
      json.beginArray(onOneLine: true)
      for country in policy[keyPath: value] { json.string(country.code) }
      json.end()
    case .decimals(let value, _):
      json.beginArray(onOneLine: true)
      for number in policy[keyPath: value] { json.number(number) }
      json.end()
    case .ramp(let value):
      json.beginArray(onOneLine: true)
      for point in policy[keyPath: value].points {
        json.beginArray(onOneLine: true)
        json.number(point.x)
        json.number(point.y)
        json.end()
      }
      json.end()
    }
  }

  /// Rates by currency; one that the standard policy has and this one lacks is `null`, so that reading
  /// the text over the standard policy takes it away again.
  private func writeRates(
    to json: inout JSONText, _ writeRate: (OrientationRate, inout JSONText) -> Void
  ) {
    let rates = Dictionary(policy.rates.map { ($0.currency, $0) }) { first, _ in first }
    let missing = Policy.standard.rates.map(\.currency).filter { rates[$0] == nil }
    json.key("rates")
    json.beginObject()
    for currency in (rates.keys + missing).sorted() {
      json.key(currency.code)
      if let rate = rates[currency] { writeRate(rate, &json) } else { json.literal("null") }
    }
    json.end()
  }

  private func writeRateValue(_ rate: OrientationRate, _ json: inout JSONText) {
    json.key("value")
    json.literal(Self.decimal(billionths: rate.billionths))
    json.key("date")
    json.string(rate.date.description)
  }

  /// Billionths as a decimal without needless zeros: `0.272294`.
  static func decimal(billionths: Int64) -> String {
    let digits = String(billionths.magnitude)
    let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    var text = "\(billionths < 0 ? "-" : "")\(padded.dropLast(9)).\(padded.suffix(9))"
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension Policy {
  /// SHA-256 over the policy's name, values and rates, in hexadecimal: two policies with equal digests rank
  /// alike.
  public var digest: String {
    var json = JSONText()
    PolicyText(policy: self).writeValues(to: &json)
    return SHA256.hexadecimal(SHA256.digest(of: json.bytes))
  }

  /// The whole policy as a policy file, each value with its unit, meaning, source and certainty.
  public var annotatedText: String { PolicyText(policy: self).annotated }

  /// The policy as a policy file that states only what differs from the standard one.
  public var overridesText: String { PolicyText(policy: self).overrides }
}
