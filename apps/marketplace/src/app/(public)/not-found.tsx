export { NothingHere as default } from '../../features/shell/components/nothing-here';
