import HummingbirdTesting
import Testing

@Test func b() {}
