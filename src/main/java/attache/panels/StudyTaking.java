package attache.panels;

/**
 * How people take along what a study tells.
 *
 * @param saving saves a table where the user wants it
 * @param copyCommand copies the command that writes what the shown study tells
 */
public record StudyTaking(TableSaving saving, Runnable copyCommand) {}
