/// Prepared statements that are not running, by their SQL. A statement is out of the cache while it
/// runs, so the same SQL inside its own loop gets a second one; one that failed is not put back.
struct StatementCache {
  /// Programs have fewer statements; the bound is for SQL made at run time.
  private static let capacity = 128
  private var idle: [String: Statement] = [:]

  mutating func take(_ sql: String) -> Statement? {
    idle.removeValue(forKey: sql)
  }

  mutating func put(_ statement: Statement) {
    guard idle.count < Self.capacity else { return }
    idle[statement.sql] = statement
  }

  mutating func removeAll() {
    idle.removeAll()
  }

  var count: Int { idle.count }
}
