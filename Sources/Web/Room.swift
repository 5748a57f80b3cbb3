import Hummingbird
enum Room {}
