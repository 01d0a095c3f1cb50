/// What every JSON output says of itself, in one form: the tool and its options, inputs, counts, policy.
extension JSONText {
  /// Members of a file's object: `name` (left out where nil), `bytes`, `sha256`.
  mutating func file(name: String?, bytes: Int, digest: String?) {
    beginObject(onOneLine: true)
    if let name { member("name", name) }
    member("bytes", bytes)
    member("sha256", digest)
    end()
  }

  mutating func tool(_ manifest: Manifest) {
    key("tool")
    beginObject()
    member("name", ToolVersion.name)
    member("version", ToolVersion.number)
    manifest.write(to: &self)
    end()
  }

  /// - Parameter named: whether inputs are called by their names; an audit names none.
  mutating func inputs(_ inputs: [ReportInput], named: Bool = true) {
    key("inputs")
    beginArray()
    for input in inputs {
      file(name: named ? input.name : nil, bytes: input.bytes, digest: input.digest)
    }
    end()
  }

  mutating func counts(_ counts: Counts) {
    key("counts")
    beginObject()
    member("rows_read", counts.rowsRead)
    member("rejected", counts.rejected)
    member("duplicates", counts.duplicates)
    member("out_of_scope", counts.outOfScope)
    member("in_scope", counts.inScope)
    member("conflicting_ids", counts.conflictingIDs)
    key("shared_ids")
    beginObject(onOneLine: true)
    member("layouts", counts.sharedIDs?.layouts ?? 1)
    member("payers", counts.sharedIDs?.payers ?? 0)
    member("beneficiaries", counts.sharedIDs?.beneficiaries ?? 0)
    end()
    key("conflicts")
    beginArray()
    for places in counts.conflicts {
      beginArray(onOneLine: true)
      for place in places {
        beginObject(onOneLine: true)
        member("input", place.input)
        member("line", place.line)
        end()
      }
      end()
    }
    end()
    if counts.conflictsNotListed > 0 { member("conflicts_not_listed", counts.conflictsNotListed) }
    key("reasons")
    beginObject()
    for (name, reasons) in [
      ("rejected", counts.rejectedReasons), ("out_of_scope", counts.outOfScopeReasons),
    ] {
      key(name)
      beginObject(onOneLine: true)
      for (reason, value) in reasons.sorted(by: { $0.key < $1.key }) { member(reason, value) }
      end()
    }
    end()
    end()
  }

  mutating func policy(_ policy: Policy) {
    key("policy")
    beginObject()
    member("name", policy.name)
    member("sha256", policy.digest)
    member("reference_currency", policy.referenceCurrency.code)
    key("values")
    PolicyText(policy: policy).writeValues(to: &self)
    end()
  }
}
