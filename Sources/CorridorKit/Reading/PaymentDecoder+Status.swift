/// Whether a payment was made and stands.
extension PaymentDecoder {
  @inline(__always)
  mutating func status(_ record: Record) -> PaymentStatus {
    let reading = plan.statusReading
    return memos.statuses.meaning(of: record.value(columns.status)) { reading.status($0) }
  }

  /// Whether a column beside the status says that the payment was not made.
  @inline(never)
  mutating func isMarkedNotMade(_ record: Record) -> Bool {
    for (index, mark) in plan.marks.enumerated() {
      let status = memos.marks[index].meaning(of: record.value(mark.column)) {
        mark.reading.status($0)
      }
      if status == .notCompleted { return true }
    }
    return false
  }
}

extension CellMemos {
  /// Forgets what cells meant under another reading.
  mutating func prepare(for plan: ColumnPlan) {
    if statusReading != plan.statusReading {
      statuses = CellMemo()
      statusReading = plan.statusReading
    }
    let readings = plan.marks.map(\.reading)
    if markReadings != readings {
      markReadings = readings
      marks = readings.map { _ in CellMemo() }
    }
  }
}
