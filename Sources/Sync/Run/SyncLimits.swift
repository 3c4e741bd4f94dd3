/// How much of a repository is taken in: it may be anybody's.
package struct SyncLimits: Sendable {
  /// Of new events and their texts in one device's folder, which are taken as a whole.
  package var folder = 256 << 20
  /// Of all that is new in one sync; the next one goes on from there.
  package var sync = 1 << 30
  /// Beyond so much, what was read is taken over before more is read.
  package var batch = 32 << 20

  /// Of what git fetches at once, as it is packed: before that is here, nobody knows what is in it.
  package var download = 2 << 30

  package init() {}
}
