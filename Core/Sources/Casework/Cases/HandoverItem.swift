/// What a complete handover file holds (domain dossier, §2.3, state 1).
/// Dutch: overdrachtsdossier.
public enum HandoverItem: String, CaseIterable, Sendable {
    case identity, legalBasis, procedures, medicalFlags, safetyFlags
}
