/// One step of a schema, in plain SQL. Once released it is never changed, only followed by others.
package struct Migration: Equatable, Sendable {
  package let name: String
  /// One or more statements. They run in a transaction of their own, with foreign keys checked at
  /// its end only, so that tables can be made anew.
  package let sql: String

  package init(_ name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}
