package crooked.attic;

/** Stands in a package that the plan does not know. */
class BreaksEVERY_PACKAGE_HAS_A_PLACE {}
