import Testing

@testable import Sync

/// A password in an address is shown to nobody.
struct RemoteAddressTests {
  @Test(arguments: [
    ("https://user:secret@host/study.git", "https://user:***@host/study.git"),
    ("https://user:s@cret@host/study.git", "https://user:***@host/study.git"),
    ("https://user:sec/ret@host/study.git", "https://user:***@host/study.git"),
    ("https://user:@host/study.git", "https://user:***@host/study.git"),
    ("https://token@host:8443/study.git", "https://***@host:8443/study.git"),
    ("ssh://git:secret@host:22/study.git", "ssh://git:***@host:22/study.git"),
    ("ssh://git@host/study.git", "ssh://git@host/study.git"),
    ("git@host:study.git", "git@host:study.git"),
    ("https://host/study.git", "https://host/study.git"),
    ("https://host:8443/a@b.git", "https://host:8443/a@b.git"),
    ("https://host/a:b@c.git", "https://host/a:b@c.git"),
    ("/media/stick/study.git", "/media/stick/study.git"),
  ])
  func `an address is shown without its password`(text: String, shown: String) {
    #expect(RemoteAddress(text).shown == shown)
    #expect(RemoteAddress(shown).shown == shown)
  }

  @Test func `what git says of it is shown without the password`() {
    let address = RemoteAddress("https://user:sec ret@host/study.git")
    for words in [
      "unable to access 'https://user:sec ret@host/study.git/': no route",
      "could not resolve host: sec ret@host",
    ] {
      #expect(!address.hidden(in: words).contains("sec ret"))
    }
    #expect(RemoteAddress("/study.git").hidden(in: "a@b") == "a@b")
  }
}
