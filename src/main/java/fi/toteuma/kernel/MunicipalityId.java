package fi.toteuma.kernel;

/** A municipality of this installation. */
public record MunicipalityId(short value) {}
