// A day comes with the law that gave it; nobody writes a receipt by hand.
import Kernel
import Law

func compute(_ clock: Clock, by law: Corpus) throws -> [Receipt] { try law.receipts(of: clock) }

#if FORBIDDEN
    func invent(_ receipt: Receipt) -> Receipt {
        var other = receipt
        other.lastDay = receipt.clock.start  // error: 'lastDay' is a 'let' constant
        return other
    }
#endif
