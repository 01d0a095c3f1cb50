extension MessageTable { static let page = "" }
