/// The pages of a database file and of its write-ahead log, read without SQLite: it gives up a whole
/// table where one page above the others is damaged.
///
/// The format is SQLite's, <https://www.sqlite.org/fileformat2.html>.
struct DatabasePages {
  /// Where a page begins, in the file or in its log.
  struct Place {
    let isInLog: Bool
    let offset: Int
    let isFirst: Bool
  }

  let file: [UInt8]
  let log: [UInt8]
  let pageSize: Int
  /// The last version that the log has of a page.
  private var logged: [Int: Place] = [:]

  /// All places that hold a page, each version of it.
  private(set) var places: [Place] = []

  init(file: [UInt8], log: [UInt8]) {
    self.file = file
    self.log = log
    pageSize = Self.pageSize(file) ?? 4096
    // The last one may be cut short.
    for index in 0..<(file.count + pageSize - 1) / pageSize {
      places.append(Place(isInLog: false, offset: index * pageSize, isFirst: index == 0))
    }
    for offset in stride(from: 32, through: log.count - 24 - pageSize, by: 24 + pageSize) {
      let number = Self.number(log, offset)
      let place = Place(isInLog: true, offset: offset + 24, isFirst: number == 1)
      logged[number] = place
      places.append(place)
    }
  }

  /// `nil` where the header is damaged.
  private static func pageSize(_ file: [UInt8]) -> Int? {
    guard file.count >= 18 else { return nil }
    let size = Int(file[16]) << 8 | Int(file[17])
    let pageSize = size == 1 ? 65_536 : size
    return pageSize >= 512 && pageSize & (pageSize - 1) == 0 ? pageSize : nil
  }

  static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  func page(_ place: Place) -> ArraySlice<UInt8> {
    let bytes = place.isInLog ? log : file
    return bytes[place.offset..<min(place.offset + pageSize, bytes.count)]
  }

  /// The last version of a page; numbers begin at 1. One that is cut short goes on with zeros, as
  /// SQLite reads it: a note may lose its end, and is no reason to lose a tick.
  func page(_ number: Int) -> ArraySlice<UInt8>? {
    if let place = logged[number] { return page(place) }
    let start = (number - 1) * pageSize
    guard number >= 1, start < file.count else { return nil }
    let page = file[start..<min(start + pageSize, file.count)]
    return page.count == pageSize
      ? page : page + repeatElement(0, count: pageSize - page.count)
  }
}

extension DatabasePages {
  /// A row of a table, as bytes of its record.
  struct Cell {
    let rowID: Int64
    /// Ends early where the rest of it is on pages that cannot be found.
    let record: [UInt8]
  }

  /// The rows of a page that is a table's leaf; none of any other. Rows out of form are left out.
  func cells(_ place: Place) -> [Cell] {
    let page = page(place)
    let start = page.startIndex
    let header = start + (place.isFirst ? 100 : 0)
    guard header + 8 <= page.endIndex, page[header] == 0x0D else { return [] }
    let count = Int(page[header + 3]) << 8 | Int(page[header + 4])
    guard header + 8 + 2 * count <= page.endIndex else { return [] }
    return (0..<count).compactMap { index in
      let at = header + 8 + 2 * index
      // A page needs no more bits than these, and SQLite reads no others.
      let offset = (Int(page[at]) << 8 | Int(page[at + 1])) & (pageSize - 1)
      return offset < page.count ? cell(page[(start + offset)...]) : nil
    }
  }

  private func cell(_ bytes: ArraySlice<UInt8>) -> Cell? {
    var rest = bytes
    guard let size = Varint.take(&rest), let rowID = Varint.take(&rest), size >= 0,
      size <= file.count + log.count
    else { return nil }
    let local = localSize(of: Int(size))
    guard local <= rest.count else { return nil }
    var record = Array(rest.prefix(local))
    guard Int(size) > local else { return Cell(rowID: rowID, record: record) }
    var next = rest.dropFirst(local)
    var seen: Set<Int> = []
    while record.count < Int(size), next.count >= 4 {
      let number = next.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      // A chain that goes in a circle has lost its way.
      guard seen.insert(number).inserted, let page = page(number) else { break }
      record += page.dropFirst(4).prefix(Int(size) - record.count)
      next = page
    }
    return Cell(rowID: rowID, record: record)
  }

  /// How much of a row stands in its own page.
  private func localSize(of size: Int) -> Int {
    let most = pageSize - 35
    guard size > most else { return size }
    let least = (pageSize - 12) * 32 / 255 - 23
    let fitting = least + (size - least) % (pageSize - 4)
    return fitting <= most ? fitting : least
  }
}
