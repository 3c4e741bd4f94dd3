/// What a plan is known by: a name, as typed and as addresses begin with (`year-3`), and where two
/// plans may have the same name, a mark that tells them apart on every machine.
///
/// Two ids are equal where they are stored alike; `description` may be another than the name it began
/// with: the second of two plans called `rust` is shown as `rust-2`.
public struct PlanID: Sendable, CustomStringConvertible {
  /// What the user types.
  public let description: String
  /// What stands in events, on all machines: `rust.1k7f3m2abcdef`, or a name alone.
  package let stored: String

  /// Makes a name of any text: lower-case letters of any script, digits and hyphens. "My Plan!" becomes
  /// `my-plan`; `nil` where nothing remains.
  public init?(_ text: some StringProtocol) {
    // A string from here on: of any other type the library asks by name, which takes as long as all else.
    let text = String(text)
    if Self.isName(text.utf8) {
      self.init(name: text)
      return
    }
    var name = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if Self.belongs(scalar, after: name.last) {
        name.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    guard !name.isEmpty else { return nil }
    self.init(name: String(name))
  }

  private init(name: String) { (description, stored) = (name, name) }

  private init(description: String, stored: String) {
    self.description = description
    self.stored = stored
  }

  /// Whether it is a name as it stands, as each one that the journal knows: asking for what Unicode
  /// says of letters takes longer than all else that is done with a name.
  private static func isName(_ bytes: String.UTF8View) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != byte: break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }

  /// A letter or digit, or a mark on the one before: alone, a mark would join with a hyphen or dot.
  private static func belongs(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    guard !scalar.isASCII else { return Character(scalar).isLetter || Character(scalar).isNumber }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return last != nil && last != "-"
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}

extension PlanID: Hashable {
  /// Whether two ids are stored alike, whatever their plans are shown as.
  public static func == (a: PlanID, b: PlanID) -> Bool { a.stored == b.stored }

  /// Hashes what is stored.
  public func hash(into hasher: inout Hasher) { hasher.combine(stored) }
}

extension PlanID: Comparable {
  /// Whether a name comes before another in the order of its characters.
  public static func < (a: PlanID, b: PlanID) -> Bool {
    (a.description, a.stored) < (b.description, b.stored)
  }
}

// MARK: - Marks

extension PlanID {
  /// The id of a plan that is just being added under a name; the mark is no other plan's.
  package init(_ name: PlanID, mark: ItemKey) {
    self.init(description: name.description, stored: "\(name.originalName).\(mark)")
  }

  /// Only as it is stored: what a user types may be written otherwise.
  package init?(stored text: some StringProtocol) {
    // Letters of other scripts make up a name too, so the bytes alone do not tell.
    let stored = String(text)
    let dot = stored.utf8.firstIndex(of: UInt8(ascii: "."))
    let name = stored[..<(dot ?? stored.endIndex)]
    guard let id = PlanID(name), id.description.utf8.elementsEqual(name.utf8) else { return nil }
    guard let dot else {
      self = id
      return
    }
    guard ItemKey(stored[dot...].dropFirst()) != nil else { return nil }
    self.init(description: id.description, stored: stored)
  }

  /// Whether it is more than a name.
  package var isMarked: Bool { stored.utf8.contains(UInt8(ascii: ".")) }

  /// The name that it was added under: what its keys are made of, whatever it is called here.
  package var originalName: Substring {
    stored.prefix { $0 != "." }
  }

  /// Whether another plan had the name first that this one was added under.
  package var isRenamed: Bool { isMarked && originalName != description }

  /// The same plan, shown by another name.
  package func called(_ name: String) -> PlanID { PlanID(description: name, stored: stored) }
}
