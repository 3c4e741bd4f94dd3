import RoadmapModel

/// A section that the reader stands in, and how it takes what comes.
struct OpenSection {
  enum Content: Equatable {
    /// Lines of study: items of this kind.
    case items(Item.Kind)
    case outcomes
    /// The first line is the title, the rest its requirements.
    case project
    /// Lines are deliverables of the section around it.
    case deliverables
    /// A heading that is an item itself: what stands below are its remarks.
    case headingItem(Int32)
  }

  /// A line that is an item only if nothing else in its section is.
  struct Candidate {
    var range: ByteRange
    var line: UInt32
    var kind: Item.Kind
    /// `Reading: chapter 3`: an item only where the section holds nothing else, parts included.
    var standsIn = false
    /// A short line without any mark: an item only beside others of the kind.
    var isUnmarked = false
    /// Why it is none where the section has no use for it; `nil` for what is no line of a list.
    var isSpareFor: LeftOut.Reason?
    /// A goal in a line: the work of a week that holds nothing else but what comes of it.
    var isGoal = false
  }

  /// How deep it stands: a heading's level, or one of `SectionLevel` for what only looks like a heading.
  var level: Int
  /// The section that its items and notes go to.
  var section: Int32
  var content: Content
  /// The block past it, for one that a list item opened.
  var end = Int.max
  var candidates: [Candidate] = []
  /// True for `## Final Project`: the first line below may say which.
  var awaitsName = false
  /// True once a sentence or a long line stood in it.
  var hasProse = false
  /// True once a list or a box gave it an item.
  var hasItems = false
  /// True once one of them had a tick box: then bullets beside it are remarks.
  var hasBoxes = false
}

/// A list item that the reader stands in.
struct OpenItem {
  /// The block past it; lines that are no Markdown list have none and go by `column`.
  var end: Int
  var column = 0
  /// The item it gave; -1 where it gave none.
  var item: Int32
  /// True where it ends in a colon: what stands below it are its children.
  var opensList = false
  /// What its children are, where its words say so.
  var childKind: Item.Kind?
  /// True where all below it are remarks.
  var holdsNotes = false
  /// Why it is no item, and what stands below it none.
  var leftOut: LeftOut.Reason?
  /// True where it has a tick box: bullets below it are remarks.
  var hasBox = false
  /// Of `- 1. Basics`, a bullet that holds nothing but a numbered line: the item that this gives; -1 for
  /// others.
  var firstWithin = -1

  /// The item above that ended in a colon and takes a list as its own; `nil` for -1.
  static func waiting(_ introducer: Int32, hasBox: Bool) -> OpenItem? {
    introducer >= 0 ? OpenItem(end: 0, item: introducer, opensList: true, hasBox: hasBox) : nil
  }
}
