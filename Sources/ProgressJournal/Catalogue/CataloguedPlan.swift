package import RoadmapModel

/// What tells whether a plan's source is as it was last read. For a plan that comes with the program
/// the time is 0.
package struct SourceFingerprint: Hashable, Sendable {
  package let size: Int
  /// Nanoseconds since 1970 of the last change of the file or of what is said of it; 0 where a
  /// change after the text was read may have the same time.
  package let modified: Int64
  /// Of all bytes: the same on all machines.
  package let hash: UInt64

  package init(size: Int, modified: Int64, hash: UInt64) {
    self.size = size
    self.modified = modified
    self.hash = hash
  }

  package init(_ bytes: [UInt8], modified: Int64 = 0) {
    self.init(size: bytes.count, modified: modified, hash: StableHash(bytes).finished)
  }
}

/// A plan as last read.
package struct CataloguedPlan: Hashable, Sendable {
  package let plan: PlanID
  package let origin: PlanOrigin
  package let fingerprint: SourceFingerprint
  /// What `CatalogueText.reading` was: another version of the program may read a text differently.
  package let reading: UInt64
  package let version: Int
}

package struct CatalogueSection: Hashable, Sendable {
  package let key: ItemKey
  /// The index of the section this one is a part of.
  package let parent: Int
  package let address: String
  package let heading: String
  package let kind: SectionKind
  package let isOptional: Bool

  package init(
    key: ItemKey, parent: Int, address: String, heading: String, kind: SectionKind,
    isOptional: Bool
  ) {
    (self.key, self.parent, self.address, self.heading) = (key, parent, address, heading)
    (self.kind, self.isOptional) = (kind, isOptional)
  }
}

package struct CatalogueItem: Hashable, Sendable {
  package let key: ItemKey
  /// In document order; of an item that is gone, the last one it had.
  package let position: Int
  package let address: String
  /// The headings above it, a line each.
  package let path: String
  package let text: String
  package let kind: Item.Kind
  package let isOptional: Bool
  /// True where the plan has it no longer, though something was recorded of it.
  package let isGone: Bool

  package init(
    key: ItemKey, position: Int, address: String, path: String, text: String, kind: Item.Kind,
    isOptional: Bool, isGone: Bool
  ) {
    (self.key, self.position, self.address, self.path) = (key, position, address, path)
    (self.text, self.kind, self.isOptional, self.isGone) = (text, kind, isOptional, isGone)
  }
}

/// An item with progress that is gone from a changed plan, and may be one of its new lines: the text
/// alone cannot tell.
package typealias CatalogueQuestion = PlanUpdate.Question

/// The text of a plan as it was last read, and the keys of its items and sections in order.
package struct LastReadText: Hashable, Sendable {
  package let bytes: [UInt8]
  package let itemKeys: [ItemKey]
  package let sectionKeys: [ItemKey]

  package init(bytes: [UInt8], itemKeys: [ItemKey], sectionKeys: [ItemKey]) {
    (self.bytes, self.itemKeys, self.sectionKeys) = (bytes, itemKeys, sectionKeys)
  }
}

/// A plan's text, read, and the keys its lines have.
package struct CatalogueText: Sendable {
  package let plan: Plan
  /// The source as it was read, before any repair.
  package let bytes: [UInt8]
  package let origin: PlanOrigin
  package let fingerprint: SourceFingerprint
  /// One an item, in the order of `Plan.items`.
  package let itemKeys: [ItemKey]
  /// One a section, in the order of `Plan.sections`.
  package let sectionKeys: [ItemKey]

  package init(
    plan: Plan, bytes: [UInt8], origin: PlanOrigin, fingerprint: SourceFingerprint,
    itemKeys: [ItemKey], sectionKeys: [ItemKey]
  ) {
    precondition(itemKeys.count == plan.items.count, "one key an item")
    precondition(sectionKeys.count == plan.sections.count, "one key a section")
    precondition(Set(itemKeys).count == itemKeys.count, "two items with one key")
    self.plan = plan
    self.bytes = bytes
    self.origin = origin
    self.fingerprint = fingerprint
    self.itemKeys = itemKeys
    self.sectionKeys = sectionKeys
  }

  /// Stands for all items and sections as they were read: the same while the program reads the same
  /// text alike. By where they stand, since each reading command asks, and their words take longer.
  package static func reading(of plan: Plan) -> UInt64 {
    var hash = StableHash()
    func add(_ range: ByteRange, in parent: Int32) {
      hash.add(number: UInt64(range.lower) << 32 | UInt64(range.upper))
      hash.add(number: UInt64(bitPattern: Int64(parent)))
    }
    for section in plan.sections { add(section.headingRange, in: section.parent) }
    for item in plan.items {
      add(item.textRange, in: item.parent >= 0 ? item.parent : -1 - item.section)
    }
    return hash.finished
  }
}
