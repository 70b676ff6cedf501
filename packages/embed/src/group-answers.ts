export { groupContactSchema, groupSchema } from '@kentongan/contract';
