/// Things to do once, or every day, that leave nothing behind to recall: "Install rustup", "Sign up
/// for the course", "Daily stand-up notes".
enum Chore {
  private static let verbs: Set<String> = [
    "install", "reinstall", "uninstall", "download", "configure", "setup", "register", "enroll",
    "enrol", "subscribe", "buy", "order", "purchase", "bookmark", "join", "book", "schedule",
    "upgrade", "clone", "print", "apply", "submit", "upload", "publish", "share", "daily", "weekly",
    "installieren", "installiere", "herunterladen", "kaufen", "anmelden", "einrichten",
    "instalar", "instala", "descargar", "baixar", "comprar", "configurar", "registrarse",
    "installer", "installez", "télécharger", "configurer", "acheter", "installare", "scaricare",
    "установить", "скачать", "купить", "настроить", "安装", "下载",
  ]

  private static let pairs: Set<String> = [
    "set up", "sign up", "log in", "sign in", "create account", "create an", "create a",
    "every day",
    "every week", "each day", "each week", "make account",
  ]

  private static let madeByPair: Set<String> = [
    "account", "accounts", "profile", "repo", "repository",
  ]

  static func isOne(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.prefix(6).map(String.init)
    guard let first = words.first else { return false }
    if verbs.contains(first) { return true }
    guard words.count > 1 else { return false }
    let pair = first + " " + words[1]
    guard pairs.contains(pair) else { return false }
    // "Create a GitHub account" is one, "Create a load balancer" is not.
    return first != "create" || words.contains(where: madeByPair.contains)
  }
}
