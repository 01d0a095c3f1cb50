import ByteKernels

extension Array {
  /// Lets memory fetch an element that will soon be read, without waiting for it. Changes nothing but the time.
  @inline(__always)
  func fetch(_ index: Int) {
    unsafe withUnsafeBufferPointer { buffer in
      // An address is worked out, never read: one beyond the end does no harm.
      guard let base = buffer.baseAddress else { return }
      unsafe bk_fetch(base + index)
    }
  }
}
