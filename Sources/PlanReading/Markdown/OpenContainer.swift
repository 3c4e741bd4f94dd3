/// A quote or a list that further lines may continue. A list and its open item share a slot: an
/// item cannot be open without its list, but a list stays open when its empty item has ended.
struct OpenContainer {
  /// The quote's or the list's place in the blocks.
  var block: Int
  /// The open item's place in the blocks; -1 in a quote, and in a list between two items.
  var item: Int
  /// The columns, counted from the container's own, by which the item's content is indented.
  var indent: Int
  /// The bullet or delimiter of a list; `>` of a quote.
  var marker: UInt8

  var isQuote: Bool { marker == Ascii.greater }
}
