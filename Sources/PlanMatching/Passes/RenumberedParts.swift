/// Headings and parents that only have other numbers since one was put before them, or taken away: "Chapter 1"
/// is "Chapter 2" where there is a new first chapter.
struct RenumberedParts {
  private struct Change: Hashable {
    var old: [String]
    var new: [String]
  }

  /// How many lines went from below one part to below another number; `all`: by part, how many lines below it
  /// went on anywhere.
  private var lines: [Change: Int] = [:]
  private var all: [[String]: Int] = [:]
  /// The place of each counted part among those that are counted so.
  private var oldPlaces: [[String]: Int] = [:]
  private var newPlaces: [[String]: Int] = [:]

  /// `relations`: what stands above lines that go on, and what became of it. `old` and `new`: what stands above
  /// each line.
  init(
    _ relations: some Sequence<(parts: [String], relation: Surroundings.Relation)>,
    old: some Sequence<[String]>, new: some Sequence<[String]>
  ) {
    var isAny = false
    for (_, relation) in relations {
      guard case .numbered(let numbered) = relation else { continue }
      isAny = true
      lines[Change(old: numbered.old, new: numbered.new), default: 0] += 1
    }
    guard isAny else { return }
    let counted = Set(lines.keys.map(\.old))
    for (parts, _) in relations {
      let names = parts.map(Surroundings.name)
      for length in names.indices.map({ $0 + 1 }) where counted.contains(Array(names[..<length])) {
        all[Array(names[..<length]), default: 0] += 1
      }
    }
    oldPlaces = Self.places(old)
    newPlaces = Self.places(new)
  }

  /// Whether most of its lines went on below the other number, which is as much higher or lower as there are
  /// more or fewer parts of its sort before it.
  func areCountedAnew(_ numbered: Surroundings.Numbered) -> Bool {
    let count = lines[Change(old: numbered.old, new: numbered.new)] ?? 0
    guard count * 2 > all[numbered.old] ?? 0, let old = numbered.old.last,
      let new = numbered.new.last, let first = CountedName(old), let second = CountedName(new),
      let distance = first.distance(to: second), distance != 0,
      let oldPlace = oldPlaces[numbered.old], let newPlace = newPlaces[numbered.new]
    else { return false }
    return newPlace - oldPlace == distance
  }

  private static func places(_ lines: some Sequence<[String]>) -> [[String]: Int] {
    var places: [[String]: Int] = [:]
    var counts: [String: Int] = [:]
    var last: [String] = []
    for parts in lines where parts != last {
      last = parts
      let names = parts.map(Surroundings.name)
      for length in names.indices.map({ $0 + 1 }) {
        let path = Array(names[..<length])
        guard places[path] == nil, let name = path.last.flatMap(CountedName.init) else { continue }
        places[path] = counts[name.word, default: 0]
        counts[name.word, default: 0] += 1
      }
    }
    return places
  }
}
