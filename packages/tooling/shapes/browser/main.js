import '@kentongan/widgets/directory';
import '@kentongan/widgets/coverage';
