package attache.panels;

import java.util.function.Consumer;

/**
 * How people take along what a study tells.
 *
 * @param saving saves a table where the user wants it
 * @param copyCommand copies the command that writes what the shown study tells
 * @param tell told in passing what was done
 */
public record StudyTaking(TableSaving saving, Runnable copyCommand, Consumer<String> tell) {}
