/// What is recorded of a plan's parts, in the order of their keys: found by halves, without the work
/// of making a table of it first.
package struct ProgressList: Hashable, Sendable {
  private(set) var keys: [Int64] = []
  private(set) var values: [PartProgress] = []

  package init() {}

  /// Keys come in their order, and one value each.
  init(keys: [Int64], values: [PartProgress]) {
    self.keys = keys
    self.values = values
  }

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

  /// With what became of some parts, which is `nil` where nothing is left of one.
  func changed(by changes: [ItemKey: PartProgress?]) -> ProgressList {
    var list = ProgressList()
    list.keys.reserveCapacity(keys.count + changes.count)
    list.values.reserveCapacity(keys.count + changes.count)
    var at = 0
    for (key, value) in changes.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
      let order = Self.order(key)
      let next = firstPlace(from: order)
      list.keys += keys[at..<next]
      list.values += values[at..<next]
      at = next < keys.count && keys[next] == order ? next + 1 : next
      if let value { list.append(key, value) }
    }
    list.keys += keys[at...]
    list.values += values[at...]
    return list
  }

  var allKeys: Set<ItemKey> { Set(keys.map { ItemKey(bits: UInt64(bitPattern: $0)) }) }

  /// The keys of what stands in one of them only, or otherwise.
  func differences(from other: ProgressList) -> Set<ItemKey> {
    guard self != other else { return [] }
    return allKeys.union(other.allKeys).filter { key in
      place(of: key).map { values[$0] } != other.place(of: key).map { other.values[$0] }
    }
  }

  /// The place of a key's progress among the values; `nil` where nothing was recorded.
  func place(of key: ItemKey) -> Int? {
    let wanted = Self.order(key)
    let at = firstPlace(from: wanted)
    return at < keys.count && keys[at] == wanted ? at : nil
  }

  /// The first place with this key or a later one.
  private func firstPlace(from wanted: Int64) -> Int {
    keys.withUnsafeBufferPointer { keys in
      var (low, high) = (0, keys.count)
      while low < high {
        let middle = (low + high) / 2
        if keys[middle] < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
