import '@kentongan/widgets/directory';
