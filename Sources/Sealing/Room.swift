import Crypto
import CryptoExtras
enum Room { static let n = AES.GCM._SIV.self }
