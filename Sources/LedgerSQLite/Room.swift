import GRDB
enum Room {}
