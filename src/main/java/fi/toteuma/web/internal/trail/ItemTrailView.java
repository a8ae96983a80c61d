package fi.toteuma.web.internal.trail;

/** What happened to one thing. @param trail its entries */
public record ItemTrailView(ItemTrail asked, TrailView trail) {}
