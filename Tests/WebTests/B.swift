import Testing
import HummingbirdTesting
@Test func b() {}
