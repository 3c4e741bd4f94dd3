import RoadmapKit

func expect(_ isTrue: Bool, _ what: String) {
  guard isTrue else { fatalError("not so: \(what)") }
  print("ok: \(what)")
}

/// That the kit refuses something, by the value that its error carries.
func refused(
  _ what: String, _ isExpected: (RoadmapError.Cause) -> Bool, _ body: () throws -> Void
) {
  do {
    try body()
    fatalError("nothing was refused: \(what)")
  } catch let error as RoadmapError {
    expect(isExpected(error.cause), "refused, \(what): \(error)")
  } catch {
    fatalError("another error: \(error)")
  }
}
