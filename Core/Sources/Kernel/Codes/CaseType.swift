/// What kind of return a case is about (domain dossier, §2.1). This release carries the regular
/// return; the others are taken in and named.
public enum CaseType: String, CaseIterable, Sendable {
    case regularReturn, dublinTransfer, criminalChain, borderRefusal, returnBorderProcedure
    case unaccompaniedMinor, family, medicalReturn, ukraineTcnRemigration, euCitizenDeparture
    case selfReferral
}
