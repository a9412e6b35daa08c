/** The one queue; its name is part of a database object that the owner makes. */
export const QUEUE_NAME = 'assay';
