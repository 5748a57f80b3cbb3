// What goes to a representation is on a list that cannot be added to.
import Casework
import Kernel

func order(_ target: Target, _ country: CountryCode) -> any Act {
    OrderRequest(
        target, of: country, .laissezPasser, .inWriting, enclosed: [.photos, .fingerprints])
}

#if FORBIDDEN
    func orderMore(_ target: Target, _ country: CountryCode) -> any Act {
        OrderRequest(
            target, of: country, .laissezPasser, .inWriting,
            enclosed: [.asylumFile])  // error: 'Enclosure' has no member 'asylumFile'
    }
#endif
