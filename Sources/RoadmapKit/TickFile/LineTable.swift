/// Where the lines of a file stand, whatever ends them: LF, CR LF or CR, as reading takes them.
struct LineTable {
  private let starts: [Int]
  private let ends: [Int]

  init(_ bytes: [UInt8]) {
    var (starts, ends): ([Int], [Int]) = ([], [])
    var at = 0
    // Careless joining of files leaves several marks at the start.
    while bytes[at...].starts(with: [0xEF, 0xBB, 0xBF]) { at += 3 }
    starts.append(at)
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x0A || byte == 0x0D else {
        at += 1
        continue
      }
      ends.append(at)
      at += byte == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
      starts.append(at)
    }
    ends.append(bytes.count)
    (self.starts, self.ends) = (starts, ends)
  }

  var count: Int { starts.count }

  /// The bytes of a line, from 1, without its end; `nil` where there is no such line.
  subscript(line: UInt32) -> Range<Int>? {
    let index = Int(line) - 1
    guard starts.indices.contains(index) else { return nil }
    return starts[index]..<ends[index]
  }
}
