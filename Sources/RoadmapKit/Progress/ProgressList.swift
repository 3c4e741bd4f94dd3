/// What is recorded of a plan's parts, in the order of their keys: found by halves, without the work
/// of making a table of it first.
package struct ProgressList: Sendable {
  private var keys: [Int64] = []
  private(set) var values: [PartProgress] = []

  package init() {}

  package init(_ progress: [ItemKey: ItemProgress]) {
    for (key, value) in progress.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
      append(key, PartProgress(value))
    }
  }

  /// As the journal orders them, whose integers have a sign.
  private static func order(_ key: ItemKey) -> Int64 { Int64(bitPattern: key.bits) }

  /// Keys come in their order.
  mutating func append(_ key: ItemKey, _ progress: PartProgress) {
    keys.append(Self.order(key))
    values.append(progress)
  }

  /// The place of a key's progress among the values; `nil` where nothing was recorded.
  func place(of key: ItemKey) -> Int? {
    let wanted = Self.order(key)
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == wanted ? low : nil
  }
}
